import { tokensOf } from './tokens.ts';

export type Theme = {
  /** The stem of its word, so it stays while answers flow in; `REST` for the group of single voices. */
  readonly id: string;
  /** What a moderator called it, else the form of the word that most people used, as typed; '' for `REST`. */
  readonly name: string;
  /** A moderator named it. */
  readonly named: boolean;
  /** uids, sorted */
  readonly members: readonly string[];
  /** The forms that people used, the most frequent first. */
  readonly words: readonly string[];
};

export type SurveyText = { readonly uid: string; readonly text: string };

/** Id of the last group: whoever is in no theme. The word „Rest“ itself is never a theme. */
export const REST = 'rest';

/** More themes than this nobody can survey; themes that a moderator named are listed beyond it. */
export const THEME_LIMIT = 8;

/** A person is in at most so many themes, apart from those that a moderator named. */
const THEMES_EACH = 2;

/** Longest name a moderator may give, in UTF-16 units. */
export const THEME_NAME_LIMIT = 80;

const WORDS_SHOWN = 6;

/** How long the last part of a compound must be, and what stands before it, to count as a use of that word. */
const HEAD = 5;
const MODIFIER = 4;

type Stem = {
  readonly id: string;
  readonly people: Set<string>;
  /** Forms of the word itself, and of compounds that end in it; each with who used it. */
  readonly forms: Map<string, Set<string>>;
  readonly compounds: Map<string, Set<string>>;
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const stemsOf = (answers: readonly SurveyText[]): Map<string, Stem> => {
  const stems = new Map<string, Stem>();
  for (const { uid, text } of answers)
    for (const { stem: id, surface } of tokensOf(text)) {
      if (id === REST) continue;
      const stem = stems.get(id) ?? { id, people: new Set(), forms: new Map(), compounds: new Map() };
      stems.set(id, stem);
      stem.people.add(uid);
      stem.forms.set(surface, (stem.forms.get(surface) ?? new Set()).add(uid));
    }
  return stems;
};

/** „Erfahrungsaustausch“ counts for „Austausch“ too, where somebody used that word alone. */
const countCompounds = (stems: ReadonlyMap<string, Stem>): void => {
  const alone = [...stems.values()].map(({ id, people, forms }) => ({ id, people: [...people], forms }));
  for (const { id, people, forms } of alone)
    for (let from = MODIFIER; from <= id.length - HEAD; from += 1) {
      const head = stems.get(id.slice(from));
      if (!head) continue;
      for (const person of people) head.people.add(person);
      for (const [form, users] of forms) head.compounds.set(form, users);
    }
};

const byUse = ([a, usersOfA]: [string, Set<string>], [b, usersOfB]: [string, Set<string>]): number =>
  usersOfB.size - usersOfA.size || compare(a, b);

/** Most people write it with a capital: in German a thing to talk about rather than a verb or a quality. */
const isNoun = ({ forms }: Stem): boolean => {
  let balance = 0;
  for (const [form, users] of forms) balance += /^\p{Lu}/u.test(form) ? users.size : -users.size;
  return balance > 0;
};

const toTheme = (stem: Stem, members: Iterable<string>, name: string | undefined): Theme => {
  const words = [...[...stem.forms].sort(byUse), ...[...stem.compounds].sort(byUse)].map(([form]) => form);
  return {
    id: stem.id,
    name: name ?? words[0] ?? stem.id,
    named: name !== undefined,
    members: [...members].sort(compare),
    words: words.slice(0, WORDS_SHOWN),
  };
};

/** One word is the other's compound, or three fifths of all who used either used both. */
const repeats = (a: Stem, b: Stem): boolean => {
  if (a.id.endsWith(b.id) || b.id.endsWith(a.id)) return true;
  const both = [...a.people].filter((person) => b.people.has(person)).length;
  return both * 5 >= (a.people.size + b.people.size - both) * 3;
};

/**
 * A first grouping of the answers, plain and steady: a theme is a word stem that at least two people used (people
 * count, not how often they say it). First those that a moderator named, as long as anybody uses the word; then,
 * up to `THEME_LIMIT` together, each time the stem that reaches most people who are in no theme yet – people in one
 * theme count a third, a noun counts half as much again – and does not repeat a theme already chosen.
 * Largest themes first, then `REST` with everybody who is in none, when there is anybody. The order of the answers
 * changes nothing; any text is taken.
 */
export const themesOf = (answers: readonly SurveyText[], names: ReadonlyMap<string, string>): Theme[] => {
  const stems = stemsOf(answers);
  countCompounds(stems);
  const themesOfPerson = new Map<string, number>();
  const chosen: Stem[] = [];
  const themes: Theme[] = [];
  const themeCount = (person: string) => themesOfPerson.get(person) ?? 0;
  const openOf = (stem: Stem) => [...stem.people].filter((person) => themeCount(person) < THEMES_EACH);
  const choose = (stem: Stem, members: readonly string[]) => {
    chosen.push(stem);
    themes.push(toTheme(stem, members, names.get(stem.id)));
    for (const person of members) themesOfPerson.set(person, themeCount(person) + 1);
  };
  const gainOf = (stem: Stem) =>
    openOf(stem).reduce((sum, person) => sum + (themeCount(person) ? 1 : 3), 0) * (isNoun(stem) ? 3 : 2);

  const inOrder = [...stems.values()].sort((a, b) => compare(a.id, b.id));
  for (const stem of inOrder) if (names.has(stem.id)) choose(stem, [...stem.people]);
  while (chosen.length < THEME_LIMIT) {
    let best: { stem: Stem; gain: number } | undefined;
    for (const stem of inOrder) {
      if (openOf(stem).length < 2) continue;
      const gain = gainOf(stem);
      if (gain <= (best?.gain ?? 0) || chosen.some((other) => repeats(stem, other))) continue;
      best = { stem, gain };
    }
    if (!best) break;
    choose(best.stem, openOf(best.stem));
  }
  themes.sort((a, b) => b.members.length - a.members.length || compare(a.id, b.id));
  const single = [...new Set(answers.map(({ uid }) => uid))].filter((uid) => !themesOfPerson.has(uid));
  if (single.length)
    themes.push({ id: REST, name: '', named: false, members: single.sort(compare), words: [] });
  return themes;
};
