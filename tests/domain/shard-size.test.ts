import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROFILE_LIMITS, type Card } from '#domain/profile.ts';
import { isFull, sizeOfCards } from '#domain/shard-size.ts';
import { SHARD_FULL, SPLIT_FROM } from '#domain/shard.ts';
import { aCard } from '../support/factories.ts';

const EMPTY = sizeOfCards({});

/** Added up by hand from the tables of the documentation, for texts of ASCII only. */
const sizeOfCard = (uid: string, card: Card): number => {
  const names = Object.keys(card).reduce((sum, name) => sum + name.length + 1, 0);
  const { name, sentence, lesson, fields, interests, offers, seeks, networks } = card;
  const texts = [name, sentence, lesson, fields, interests, offers, seeks, networks].flat();
  return uid.length + 1 + names + texts.reduce((sum, text) => sum + text.length + 1, 0) + 1 + 32;
};

/** A card with as much in it as the rules let through: characters of four bytes. */
const longest = (): Card => {
  const words = (count: number) => Array.from({ length: count }, () => '🌻'.repeat(PROFILE_LIMITS.term));
  return {
    name: '🌻'.repeat(PROFILE_LIMITS.name),
    sentence: '🌻'.repeat(PROFILE_LIMITS.sentence),
    fields: words(PROFILE_LIMITS.fields),
    interests: words(PROFILE_LIMITS.interests),
    offers: words(PROFILE_LIMITS.offers),
    seeks: words(PROFILE_LIMITS.seeks),
    undecided: false,
    networks: words(PROFILE_LIMITS.networks),
    lesson: '🌻'.repeat(PROFILE_LIMITS.lesson),
  };
};

const many = (count: number, card: Card) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`person-${index}`.padEnd(28, 'x'), card]));

describe('sizeOfCards', () => {
  test('counts name, fields and 32 bytes of an empty shard', () => {
    // events/bsen/directory/ff: 7 + 5 + 10 + 3 + 16; cards: 6 + 32; updatedAt: 10 + 8; the document: 32
    expect(EMPTY).toBe(41 + 38 + 18 + 32);
  });

  test('counts a card as the documentation does', () => {
    const card = aCard({ sentence: 'Ich zeige Magazine.', offers: ['Touren'] });
    expect(sizeOfCards({ anna: card }) - EMPTY).toBe(sizeOfCard('anna', card));
  });

  test('counts bytes of UTF-8, not characters', () => {
    const [plain, umlaut, flower] = ['a', 'ä', '🌻'].map((name) => sizeOfCards({ anna: aCard({ name }) }));
    expect([umlaut! - plain!, flower! - plain!]).toEqual([1, 3]);
  });

  test('is the sum of its cards, whatever they hold', () => {
    const stored = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { maxKeys: 5 });
    const [one, other] = [stored, stored];
    fc.assert(
      fc.property(one, other, (some, more) => {
        const apart = Object.fromEntries(Object.entries(more).map(([uid, card]) => [`more ${uid}`, card]));
        fc.pre(Object.keys(apart).every((uid) => !(uid in some)));
        expect(sizeOfCards({ ...some, ...apart }) - EMPTY).toBe(
          sizeOfCards(some) - EMPTY + (sizeOfCards(apart) - EMPTY),
        );
      }),
    );
  });
});

describe('isFull', () => {
  test('lets more than a hundred of the longest cards in, and all the same leaves room for thirty', () => {
    const card = sizeOfCards({ ['x'.repeat(28)]: longest() }) - EMPTY;
    const first = Math.ceil((SHARD_FULL - EMPTY) / card);
    expect(first).toBeGreaterThan(SPLIT_FROM);
    expect([isFull(many(first - 1, longest())), isFull(many(first, longest()))]).toEqual([false, true]);
    expect(1_048_576 - sizeOfCards(many(first, longest()))).toBeGreaterThan(29 * card);
  });

  test('never says so of fewer than a hundred, for the rules would let nobody in elsewhere', () => {
    const heavy = aCard({ sentence: 'x'.repeat(9000) });
    expect(sizeOfCards(many(SPLIT_FROM - 1, heavy))).toBeGreaterThan(SHARD_FULL);
    expect(isFull(many(SPLIT_FROM - 1, heavy))).toBe(false);
    expect(isFull(many(SPLIT_FROM, heavy))).toBe(true);
  });

  test('is not reached by a thousand cards like those of the demonstration', () => {
    expect(isFull(many(1000, aCard()))).toBe(false);
  });
});
