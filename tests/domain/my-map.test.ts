import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyMaker } from '#domain/concern.ts';
import { suggestionsFor } from '#domain/matching.ts';
import { lineLabel, myMap } from '#domain/my-map.ts';
import type { Reason } from '#domain/reason.ts';
import { people } from '../support/arbitrary-people.ts';
import { aCard, aListedCard } from '../support/factories.ts';

const keyOf = keyMaker([]);

const match = (uid: string, fields: string[]) => ({
  uid,
  reasons: [],
  opening: { kind: 'askWhatBrings' as const },
  card: aListedCard(uid, { fields }),
});

const mapOf = (mine: string[], list: readonly (readonly string[])[]) => {
  const { left, right } = myMap(
    aCard({ fields: mine }),
    list.map((fields, index) => match(`u${index}`, [...fields])),
    keyOf,
  );
  return { left, right, branches: [...left, ...right] };
};

const lists = fc.array(fc.subarray(['Museum', 'Verein', 'Blog', 'Theater']), { maxLength: 10 });
const mine = fc.subarray(['Museum', 'Verein']);

test('shows each of my matches once', () => {
  fc.assert(
    fc.property(mine, lists, (fields, list) => {
      const uids = mapOf(fields, list).branches.flatMap((branch) => branch.people.map(({ uid }) => uid));
      expect(uids.toSorted()).toEqual(list.map((_, index) => `u${index}`).toSorted());
    }),
  );
});

test('has one branch for each field, with people of that field only', () => {
  fc.assert(
    fc.property(mine, lists, (fields, list) => {
      const { branches } = mapOf(fields, list);
      expect(new Set(branches.map(({ field }) => field)).size).toBe(branches.length);
      for (const { field, people: those } of branches)
        for (const { card } of those) expect(field === '' ? [''] : card.fields).toContain(field);
    }),
  );
});

test('keeps the two sides apart by no more than one branch', () => {
  fc.assert(
    fc.property(mine, lists, (fields, list) => {
      const { left, right, branches } = mapOf(fields, list);
      const size = (side: typeof left) => side.reduce((sum, branch) => sum + 1 + branch.people.length, 0);
      const largest = Math.max(0, ...branches.map((branch) => 1 + branch.people.length));
      expect(Math.abs(size(left) - size(right))).toBeLessThanOrEqual(largest);
    }),
  );
});

test('puts somebody where their field is not mine', () => {
  const [branch] = mapOf(['Museum'], [['museum', 'Blog']]).branches;
  expect(branch?.field).toBe('Blog');
});

test('takes two spellings of a field for one', () => {
  const { branches } = mapOf([], [['Social Media'], ['social-media']]);
  expect(branches.map(({ field }) => field)).toEqual(['Social Media']);
});

test('is the same for the same list', () => {
  fc.assert(
    fc.property(people(), (cards) => {
      const [me] = cards;
      fc.pre(me !== undefined);
      const byUid = new Map(cards.map((card) => [card.uid, card]));
      const draw = () => {
        const matches = suggestionsFor(me?.uid ?? '', cards).flatMap((one) => {
          const card = byUid.get(one.uid);
          return card ? [{ ...one, card }] : [];
        });
        return myMap(me ?? aCard(), matches, keyOf);
      };
      expect(draw()).toEqual(draw());
    }),
  );
});

test('writes on the line what is shared, in the words of the other one', () => {
  const shared: Reason = { kind: 'sharedInterest', mine: 'Archive', theirs: 'archive' };
  const contrast: Reason = { kind: 'contrast', myField: 'Museum', theirField: 'Blog' };
  expect(lineLabel([shared])).toEqual({ kind: 'both', text: 'archive' });
  expect(lineLabel([{ kind: 'offerMeetsSeek', who: 'me', offer: 'Fotos', seek: 'Bilder' }])).toEqual({
    kind: 'theySeek',
    text: 'Bilder',
  });
  expect(lineLabel([{ kind: 'offerMeetsSeek', who: 'them', offer: 'Fotos', seek: 'Bilder' }])).toEqual({
    kind: 'theyOffer',
    text: 'Fotos',
  });
  expect(lineLabel([contrast])).toBeNull();
});
