import fc from 'fast-check';
import type { ListedCard } from '#domain/directory.ts';
import { aListedCard } from './factories.ts';

const FIELDS = ['Museum', 'Verein', 'Startup'];
const CONCERNS = ['Podcast', 'Recht', 'Fotografie', 'Archive', 'SEO'];

const someOf = (words: string[], most: number) => fc.subarray(words, { maxLength: most });

/** Few fields and few words, so that people often share some, all or none of them. */
const person = fc.record({
  fields: someOf(FIELDS, 2),
  interests: fc.oneof(fc.constant<string[]>([]), someOf(CONCERNS, 3)),
  offers: fc.oneof(fc.constant<string[]>([]), someOf(CONCERNS, 3)),
  seeks: fc.oneof(fc.constant<string[]>([]), someOf(CONCERNS, 3)),
});

const uid = fc.stringMatching(/^[A-Za-z0-9]{4,8}$/);

/** A directory; `most` people. */
export const people = (most = 24): fc.Arbitrary<ListedCard[]> =>
  fc
    .uniqueArray(fc.tuple(uid, person), { selector: ([id]) => id, maxLength: most, size: 'max' })
    .map((list) => list.map(([id, traits]) => aListedCard(id, traits)));

/** The same people in another order. */
export const reordered = (cards: readonly ListedCard[]): fc.Arbitrary<ListedCard[]> =>
  fc.shuffledSubarray([...cards], { minLength: cards.length });
