import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REST, THEME_LIMIT, themesOf, type SurveyText } from '#domain/themes.ts';
import { tokensOf } from '#domain/tokens.ts';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Each text from somebody else. */
const fromEach = (...texts: string[]): SurveyText[] =>
  texts.map((text, index) => ({ uid: `u${index}`, text }));
const namesOf = (texts: string[]) => themesOf(fromEach(...texts), NO_NAMES).map(({ name }) => name);

const WORDS = [
  'Vertrauen',
  'Zeit',
  'Austausch',
  'Kontakte',
  'Ideen',
  'Hilfe',
  'Projekte',
  'Museum',
  'Technik',
  'Mut',
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(WORDS, { maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const answers = fc.array(fc.record({ uid: fc.stringMatching(/^[a-m]$/), text }), { maxLength: 40 });
const names = fc
  .dictionary(fc.constantFrom('zeit', 'vertrau', 'ide', 'mut', 'nix', 'rest'), fc.string())
  .map((record) => new Map(Object.entries(record)));

describe('any answers', () => {
  test('find every person in a theme or among the single voices, never in both', () => {
    fc.assert(
      fc.property(answers, names, (list, named) => {
        const groups = themesOf(list, named);
        const rest = groups.filter(({ id }) => id === REST).flatMap(({ members }) => members);
        const grouped = new Set(groups.filter(({ id }) => id !== REST).flatMap(({ members }) => members));
        expect(new Set([...rest, ...grouped])).toEqual(new Set(list.map(({ uid }) => uid)));
        expect(rest.filter((uid) => grouped.has(uid))).toEqual([]);
      }),
    );
  });

  test('make themes of two people at least, each person in two at most, no more than can be surveyed', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const themes = themesOf(list, NO_NAMES).filter(({ id }) => id !== REST);
        expect(themes.length).toBeLessThanOrEqual(THEME_LIMIT);
        for (const { members } of themes) expect(new Set(members).size).toBeGreaterThanOrEqual(2);
        for (const { uid } of list)
          expect(themes.filter(({ members }) => members.includes(uid)).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('give ids that can be stored, each once, the single voices last', () => {
    fc.assert(
      fc.property(answers, names, (list, named) => {
        const ids = themesOf(list, named).map(({ id }) => id);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9äöüß-]{1,60}$/);
        expect(new Set(ids).size).toBe(ids.length);
        expect([-1, ids.length - 1]).toContain(ids.indexOf(REST));
      }),
    );
  });

  test('make the same themes in any order', () => {
    const shuffled = answers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, names, ([list, other], named) => {
        expect(themesOf(other, named)).toEqual(themesOf(list, named));
      }),
    );
  });

  test('count people, not how often somebody says it', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (list, number) => {
        const again = list[number % list.length];
        expect(themesOf(again ? [...list, again, again] : list, NO_NAMES)).toEqual(themesOf(list, NO_NAMES));
      }),
    );
  });

  test('keep a theme when somebody new says nothing but its word', () => {
    fc.assert(
      fc.property(answers, (list) => {
        for (const { id, name } of themesOf(list, NO_NAMES).filter((theme) => WORDS.includes(theme.name)))
          expect(
            themesOf([...list, { uid: 'new', text: name }], NO_NAMES).map((theme) => theme.id),
          ).toContain(id);
      }),
    );
  });

  test('keep every theme that a moderator named while somebody uses its word', () => {
    fc.assert(
      fc.property(answers, names, (list, named) => {
        const used = new Set(list.flatMap((answer) => tokensOf(answer.text).map(({ stem }) => stem)));
        const expected = [...named]
          .filter(([id]) => used.has(id))
          .map(([id, name]) => ({ id, name, named: true }));
        const found = themesOf(list, named).filter((theme) => theme.named);
        expect(found.map(({ id, name }) => ({ id, name, named: true }))).toEqual(
          expect.arrayContaining(expected),
        );
        expect(found).toHaveLength(expected.length);
      }),
    );
  });
});

describe('a theme', () => {
  test('gathers the forms of a word and its compounds under the most frequent form', () => {
    const [theme] = themesOf(
      fromEach('Austausch!', 'der Austausch mit Euch', 'sich austauschen', 'Erfahrungsaustausch', 'Kuchen'),
      NO_NAMES,
    );
    expect(theme).toEqual({
      id: 'austausch',
      name: 'Austausch',
      named: false,
      members: ['u0', 'u1', 'u2', 'u3'],
      words: ['Austausch', 'austauschen', 'Erfahrungsaustausch'],
    });
  });

  test('is called by the form that most people used', () => {
    expect(namesOf(['Kontakt', 'Kontakte', 'Kontakte'])).toEqual(['Kontakte']);
  });

  test('swallows its compounds', () => {
    const compound = ['Wissensaustausch', 'Wissensaustausch', 'Wissensaustausch'];
    expect(namesOf([...compound, 'Austausch', 'Austausch', 'Austausch'])).toEqual(['Austausch']);
  });

  test('comes before others when it reaches people whom no theme has reached yet', () => {
    const fresh = Array.from({ length: 7 }, (_, index) => `Neuland${index}x`).flatMap((word) => [word, word]);
    const known = Array.from({ length: 8 }, (_, person) => {
      const more = [0, 1, 2].map((offset) => `Beiwerk${(person + offset) % 8}y`);
      return `Mut ${more.join(' ')}`;
    });
    const groups = themesOf(fromEach(...known, ...fresh), NO_NAMES);
    expect(groups.map(({ id }) => id)).not.toContain(REST);
  });

  test('stands before smaller ones', () => {
    const sizes = themesOf(fromEach('Archiv', 'Archiv', 'Mut', 'Mut', 'Mut'), NO_NAMES);
    expect(sizes.map(({ name }) => name)).toEqual(['Mut', 'Archiv']);
  });

  test('is never a word of the question', () => {
    const question =
      'Was ist Vernetzung, wann ist Vernetzung für Dich wertvoll? Netzwerken im Netzwerk, vernetzt!';
    expect(themesOf(fromEach(question, question), NO_NAMES).map(({ id }) => id)).toEqual([REST]);
  });

  test('can be time, which public stop lists drop', () => {
    expect(namesOf(['Das braucht Zeit.', 'Zeit haben'])).toEqual(['Zeit']);
  });

  test('does not repeat another theme of nearly the same people', () => {
    expect(namesOf(['gegenseitiges Vertrauen', 'gegenseitiges Vertrauen', 'Mut', 'Mut'])).toEqual([
      'Mut',
      'Vertrauen',
    ]);
  });

  test('counts „Blogger*innen“ in all spellings as one', () => {
    const texts = [
      'Blogger*innen',
      'Blogger:innen',
      'Blogger_innen',
      'BloggerInnen',
      'Blogger/-innen',
      'Bloggern',
    ];
    expect(themesOf(fromEach(...texts), NO_NAMES)[0]?.members).toHaveLength(6);
  });

  test('can be named by a moderator, and stays with its last member', () => {
    const name = new Map([['vertrau', 'Vertrauen zuerst']]);
    expect(themesOf(fromEach('Vertrauen', 'Kuchen'), name)).toEqual([
      { id: 'vertrau', name: 'Vertrauen zuerst', named: true, members: ['u0'], words: ['Vertrauen'] },
      { id: REST, name: '', named: false, members: ['u1'], words: [] },
    ]);
    expect(themesOf(fromEach('Kuchen'), name).map(({ id }) => id)).toEqual([REST]);
  });
});

describe('the single voices', () => {
  test('are everybody whose words nobody else used', () => {
    expect(
      themesOf(fromEach('Mut', 'Mut', 'Kuchen', '', '👍', 'сеть', 'https://a.example/mut'), NO_NAMES),
    ).toMatchObject([
      { id: 'mut', members: ['u0', 'u1'] },
      { id: REST, members: ['u2', 'u3', 'u4', 'u5', 'u6'] },
    ]);
  });

  test('are not listed where there are none', () => {
    expect(themesOf([], NO_NAMES)).toEqual([]);
    expect(namesOf(['Mut', 'Mut'])).toEqual(['Mut']);
  });

  test('are not mixed up with people who write of a rest', () => {
    expect(themesOf(fromEach('der Rest', 'die Reste'), NO_NAMES)).toEqual([
      { id: REST, name: '', named: false, members: ['u0', 'u1'], words: [] },
    ]);
  });
});

describe('tokensOf', () => {
  const stems = (words: string) => tokensOf(words).map(({ stem }) => stem);

  test.each([
    ['LinkedIn und KI, it', ['linkedin', 'ki']],
    ['mail@example.org www.example.org HTTPS://x.example', []],
    ['2016 und 10.000', []],
    ['Bücher, Buch, BÜCHER', ['buch', 'buch', 'buch']],
    ['Straße STRASSE', ['strass', 'strass']],
    ['trust and time', ['trust', 'tim']],
    ['Bloggernetzwerk, Vernetzungstreffen, Netzwerkerin', []],
  ])('finds in „%s“ %j', (words, expected) => {
    expect(stems(words)).toEqual(expected);
  });

  test.each(['@', 'a', 'a@', 'Innen', '*innen', 'a\u0308', ' ', '.', '😀', 'https://'])(
    'takes no long time for a wall of „%s“',
    (unit) => {
      expect(tokensOf(unit.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
    },
  );
});
