import { describe, expect, test } from 'vitest';
import { checkAnswer } from '#domain/answer.ts';
import { matchAll } from '#domain/matching.ts';
import { checkCard } from '#domain/profile.ts';
import { distinctTerms, termKey } from '#domain/terms.ts';
import { REST, themesOf } from '#domain/themes.ts';
import { aCard, aListedCard, anAnswer } from '../support/factories.ts';
import { isAbsent, readShared } from './shared-data.ts';

const FILE = 'hostile/blns.json';
const absent = isAbsent(FILE);
const strings: string[] = absent ? [] : (JSON.parse(readShared(FILE)) as string[]);

describe.skipIf(absent)('naughty strings', () => {
  test('have a key unless they are blank, and the key is its own', () => {
    for (const text of strings) {
      expect(termKey(text) === '').toBe(text.trim() === '');
      expect(termKey(termKey(text))).toBe(termKey(text));
    }
  });

  test('are kept as typed wherever a card takes them, words on one line', () => {
    const outcomes = strings.map((text) => {
      const checked = checkCard(aCard({ name: text, sentence: text, interests: [text], lesson: text }));
      const { name, sentence, interests, lesson } = checked.ok ? checked.value : aCard();
      const kept = [name, sentence, lesson].every((value) => value === text.trim());
      const oneLine = interests.every((value) => value === text.replace(/\s+/gu, ' ').trim());
      return checked.ok
        ? kept && oneLine
        : Object.values(checked.problems).every((problem) => problem !== 'invalid');
    });
    expect(outcomes).toEqual(strings.map(() => true));
  });

  test('are kept as typed wherever an answer takes them', () => {
    const outcomes = strings.map((text) => {
      const checked = checkAnswer(anAnswer({ what: text, when: text, consent: 'named', name: 'Anna' }));
      return checked.ok
        ? checked.value.what === text.trim() && checked.value.when === text.trim()
        : text.trim() === '' || text.length > 1000;
    });
    expect(outcomes).toEqual(strings.map(() => true));
  });

  test('are no themes that cannot be stored, and leave nobody out', () => {
    const answers = strings.flatMap((text, index) => [
      { uid: `a${index}`, text },
      { uid: `b${index}`, text },
    ]);
    const themes = themesOf(answers, new Map(strings.map((text) => [text, text])));
    for (const { id } of themes) expect(id).toMatch(/^[a-z0-9äöüß-]{1,60}$/);
    expect(new Set(themes.flatMap(({ members }) => members)).size).toBe(answers.length);
    expect(themes.at(-1)?.id).toBe(REST);
  });

  test('bring two people together in the words of each', () => {
    const words = distinctTerms(strings);
    const cards = words.flatMap((word, index) => [
      aListedCard(`a${index}`, { fields: [`x${index}`], interests: [word], offers: [], seeks: [] }),
      aListedCard(`b${index}`, { fields: [`y${index}`], interests: [word], offers: [], seeks: [] }),
    ]);
    const lists = matchAll(cards);
    for (const [index, word] of words.entries()) {
      const shared = { kind: 'sharedInterest', mine: word, theirs: word };
      expect(lists.get(`a${index}`)?.[0]).toMatchObject({ uid: `b${index}`, reasons: [shared] });
    }
  });

  test('as uids and fields break nothing', () => {
    const cards = distinctTerms(strings).map((text) => aListedCard(text, { fields: [text] }));
    const lists = matchAll(cards);
    expect(lists.size).toBe(cards.length);
    for (const [uid, list] of lists)
      for (const other of list) expect(lists.get(other.uid)?.some((me) => me.uid === uid)).toBe(true);
  });
});
