import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCard, EMPTY_CARD, PROFILE_LIMITS, type Card } from '#domain/profile.ts';
import { aCard } from '../support/factories.ts';

const text = (max: number) => fc.string({ unit: 'binary', maxLength: max });
const words = (max: number) => fc.array(text(PROFILE_LIMITS.term), { maxLength: max });

/** Anything that a form can hold, within or somewhat beyond the limits. */
const draft: fc.Arbitrary<Card> = fc.record({
  name: text(PROFILE_LIMITS.name + 2),
  sentence: text(PROFILE_LIMITS.sentence + 2),
  fields: words(PROFILE_LIMITS.fields + 1),
  interests: words(PROFILE_LIMITS.interests + 1),
  offers: words(PROFILE_LIMITS.offers + 1),
  seeks: words(PROFILE_LIMITS.seeks + 1),
  undecided: fc.boolean(),
  networks: words(PROFILE_LIMITS.networks + 1),
  lesson: text(PROFILE_LIMITS.lesson + 2),
});

const oneLine = (word: string) => word.replace(/\s+/gu, ' ').trim();

/** Drafts that are taken, with what was made of them. */
const taken = draft
  .map((typed) => ({ typed, checked: checkCard(typed) }))
  .filter(({ checked }) => checked.ok)
  .map(({ typed, checked }) => ({ typed, card: (checked as { value: Card }).value }));

describe('checkCard', () => {
  test('needs nothing but a name', () => {
    expect(checkCard(EMPTY_CARD)).toEqual({ ok: false, problems: { name: 'required' } });
    expect(checkCard({ ...EMPTY_CARD, name: 'Anna' })).toEqual({
      ok: true,
      value: { ...EMPTY_CARD, name: 'Anna' },
    });
  });

  test('keeps words as typed, without blanks around them and second spellings', () => {
    const card = aCard({ name: ' Anna ', interests: [' SEO!', 'seo', '', 'Café '] });
    expect(checkCard(card)).toMatchObject({ value: { name: 'Anna', interests: ['SEO!', 'Café'] } });
  });

  test('takes what is sought from somebody who does not know yet', () => {
    expect(checkCard({ ...aCard({ seeks: ['Fotos'] }), undecided: true })).toMatchObject({
      value: { seeks: [] },
    });
  });

  test.each([
    ['a name of blanks', { name: ' \n ' }, { name: 'required' }],
    ['a name without width', { name: '\u200B\u2060' }, { name: 'required' }],
    ['a name too long', { name: 'x'.repeat(61) }, { name: 'tooLong' }],
    ['too many fields', { fields: ['a', 'b', 'c', 'd', 'e'] }, { fields: 'tooMany' }],
    ['a word too long', { offers: ['x'.repeat(41)] }, { offers: 'tooLong' }],
    ['two problems', { name: '', lesson: 'x'.repeat(281) }, { name: 'required', lesson: 'tooLong' }],
  ])('refuses %s', (_, traits, problems) => {
    expect(checkCard(aCard(traits))).toEqual({ ok: false, problems });
  });

  test('takes what it gave and changes nothing in it, also by way of JSON', () => {
    fc.assert(
      fc.property(taken, ({ card }) => {
        expect(checkCard(card)).toEqual({ ok: true, value: card });
        expect(checkCard(JSON.parse(JSON.stringify(card)) as Card)).toEqual({ ok: true, value: card });
      }),
    );
  });

  test('invents no word: what it gives was typed', () => {
    fc.assert(
      fc.property(taken, ({ typed, card }) => {
        for (const list of ['fields', 'interests', 'offers', 'networks'] as const)
          expect(typed[list].map(oneLine)).toEqual(expect.arrayContaining(card[list]));
      }),
    );
  });
});
