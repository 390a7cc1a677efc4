import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forMe, saysSomething } from '#domain/for-me.ts';
import type { Card } from '#domain/profile.ts';
import type { Session } from '#domain/session.ts';
import { aCard, aProgramme, aSession } from '../support/factories.ts';

const nothing = { fields: [], interests: [], offers: [], seeks: [] };

const because = (session: Partial<Session>, card: Partial<Card>) => {
  const bare = { title: 'Ohne Worte', abstract: '', speakers: [], track: '', fields: [] };
  const programme = aProgramme([aSession({ ...bare, ...session })]);
  return forMe(programme, aCard({ ...nothing, ...card }))[0]?.because;
};

describe('a session for me', () => {
  test.each([
    ['its title', { title: 'Archive öffnen' }],
    ['its abstract', { abstract: 'Es geht um das Archiv.' }],
    ['whom it concerns', { fields: ['Archive'] }],
    ['who speaks', { speakers: [{ name: 'Anna', blog: '', about: 'Leitet ein Archiv.' }] }],
    ['a compound', { title: 'Was ein Stadtarchiv kann' }],
  ])('touches my interest in %s, in my own words', (_, session) => {
    expect(because(session, { interests: ['Archive'] })).toEqual(['Archive']);
  });

  test('touches what I offer and what I seek', () => {
    expect(
      because({ title: 'Führungen und Fotografie' }, { offers: ['Führungen'], seeks: ['Fotografie'] }),
    ).toEqual(['Fotografie', 'Führungen']);
  });

  test('touches the name of its track, even one that carries no theme in answers', () => {
    expect(because({ track: 'netzwerke' }, { interests: ['Netzwerke'] })).toEqual(['Netzwerke']);
  });

  test('is one for my field, where it says so', () => {
    expect(because({ fields: ['Museum'] }, { fields: ['museum'] })).toEqual(['museum']);
    expect(because({ title: 'Das Museum' }, { fields: ['Museum'] })).toBeUndefined();
  });

  test('reads umlauts and their spellings alike', () => {
    expect(because({ title: 'Gärten' }, { interests: ['Gaerten'] })).toEqual(['Gaerten']);
    expect(because({ title: 'Bücher lesen' }, { interests: ['Buch'] })).toEqual(['Buch']);
  });

  test('wants all words of a term', () => {
    expect(because({ title: 'Media für alle' }, { interests: ['Social Media'] })).toBeUndefined();
  });

  test('is never a break and never cancelled', () => {
    expect(because({ title: 'Archive', kind: 'break' }, { interests: ['Archive'] })).toBeUndefined();
    expect(because({ title: 'Archive', cancelled: true }, { interests: ['Archive'] })).toBeUndefined();
  });

  test('has a reason, each once and each of my words', () => {
    const word = fc.constantFrom('Archive', 'Museum', 'Blog', 'Recht', 'Social Media', 'archive');
    const words = fc.uniqueArray(word, { maxLength: 4 });
    fc.assert(
      fc.property(words, words, words, words, (fields, interests, seeks, titles) => {
        const card = aCard({ ...nothing, fields, interests, seeks });
        const programme = aProgramme(
          titles.map((title, index) => aSession({ id: `s${index}`, title, fields: [title] })),
        );
        for (const { because: reasons } of forMe(programme, card)) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(new Set(reasons).size).toBe(reasons.length);
          expect([...fields, ...interests, ...seeks]).toEqual(expect.arrayContaining([...reasons]));
        }
      }),
    );
  });

  test('is nobody’s without words', () => {
    expect(saysSomething(nothing)).toBe(false);
    expect(forMe(aProgramme(), nothing)).toEqual([]);
    expect(saysSomething({ ...nothing, seeks: ['Archive'] })).toBe(true);
  });
});
