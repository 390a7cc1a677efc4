import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceSpeakers, speakersOf } from '#domain/speakers.ts';
import { termKey } from '#domain/terms.ts';
import { aSession } from '../support/factories.ts';

const someone = (name: string, blog = '', about = '') => ({ name, blog, about });
const anna = someone('Anna Müller', 'https://anna.example', 'Archivarin');

const aSpeaker = fc.record({
  name: fc.constantFrom('Anna', 'ANNA', 'Ben', 'Cem', 'Cem!'),
  blog: fc.constantFrom('', 'https://a.example'),
  about: fc.constantFrom('', 'x'),
});
const someSessions = fc
  .array(fc.array(aSpeaker, { maxLength: 4 }), { maxLength: 6 })
  .map((lists) => lists.map((speakers, index) => aSession({ id: `s-${index}`, speakers })));
const keys = fc.subarray(['anna', 'ben', 'cem'], { minLength: 1 });

describe('speakersOf', () => {
  it('makes one person of several spellings, with the blog and text that any session has', () => {
    const sessions = [
      aSession({ id: 'a', speakers: [someone('Anna Müller', '', 'Archivarin')] }),
      aSession({ id: 'b', speakers: [someone('anna mueller', 'https://anna.example')] }),
    ];
    expect(speakersOf(sessions)).toEqual([{ ...anna, key: termKey('Anna Müller'), sessions, differs: true }]);
  });

  it('lists people by name, and each session once', () => {
    const twice = aSession({ speakers: [someone('Öztürk'), someone('Ada'), someone('ada')] });
    expect(speakersOf([twice]).map(({ name, sessions }) => [name, sessions.length])).toEqual([
      ['Ada', 1],
      ['Öztürk', 1],
    ]);
  });
});

describe('replaceSpeakers', () => {
  it('renames in every session, and changes no other', () => {
    const sessions = [
      aSession({ id: 'a', speakers: [someone('Ben'), someone('Anna')] }),
      aSession({ id: 'b', speakers: [someone('Ben')] }),
    ];
    expect(replaceSpeakers(sessions, ['anna'], anna)).toEqual([
      { ...sessions[0]!, speakers: [someone('Ben'), anna] },
    ]);
  });

  it('merges two people of one session into one', () => {
    const session = aSession({ speakers: [someone('A. Müller'), someone('Ben'), someone('Anna Müller')] });
    const merged = replaceSpeakers([session], [termKey('A. Müller'), termKey('Anna Müller')], anna);
    expect(merged[0]?.speakers).toEqual([anna, someone('Ben')]);
  });

  it('makes all of them one person, asked again changes nothing, and touches only speakers', () => {
    fc.assert(
      fc.property(someSessions, keys, aSpeaker, (sessions, meant, person) => {
        const changed = new Map(replaceSpeakers(sessions, meant, person).map((one) => [one.id, one]));
        const then = sessions.map((session) => changed.get(session.id) ?? session);
        const left = speakersOf(then).filter(({ key }) => meant.includes(key));
        expect(left.every(({ key }) => key === termKey(person.name))).toBe(true);
        expect(replaceSpeakers(then, meant, person)).toEqual([]);
        expect(then.map((session) => ({ ...session, speakers: [] }))).toEqual(
          sessions.map((session) => ({ ...session, speakers: [] })),
        );
      }),
    );
  });
});
