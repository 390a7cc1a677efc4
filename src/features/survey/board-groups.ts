import type { AnswerState, SentAnswer } from '#domain/answer.ts';
import { termKey } from '#domain/terms.ts';
import type { Theme } from '#domain/themes.ts';

export const FILTERS = ['new', 'all', 'dismissed'] as const;
export type Filter = (typeof FILTERS)[number];

export type Group = {
  readonly theme: Theme;
  /** Whom the theme counts: not dismissed, still there. */
  readonly people: number;
  readonly fresh: number;
  /** A field as somebody typed it ('' for none) and how many. */
  readonly fields: readonly (readonly [string, number])[];
  /** What the filter shows of it, the latest first. */
  readonly shown: readonly SentAnswer[];
};

const latestFirst = (a: SentAnswer, b: SentAnswer): number => b.sentAt - a.sentAt || (a.uid < b.uid ? -1 : 1);

/** How many come from which field, most first; spellings of one field count together, no field comes last. */
const fieldsOf = (answers: readonly SentAnswer[]): (readonly [string, number])[] => {
  const counted = new Map<string, { field: string; count: number }>();
  for (const { field } of answers) {
    const key = termKey(field);
    const entry = counted.get(key) ?? { field, count: 0 };
    counted.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counted.values()]
    .sort((a, b) => Number(a.field === '') - Number(b.field === '') || b.count - a.count)
    .map(({ field, count }) => [field, count]);
};

/** The themes with their answers, as far as the filter lets them through; nobody who has left counts any more. */
export const groupsOf = (
  answers: readonly SentAnswer[],
  themes: readonly Theme[],
  filter: Exclude<Filter, 'dismissed'>,
): Group[] => {
  const counted = new Map(answers.filter(({ state }) => state !== 'dismissed').map((one) => [one.uid, one]));
  return themes
    .map((theme) => {
      const members = theme.members.flatMap((uid) => counted.get(uid) ?? []);
      const fresh = members.filter(({ state }) => state === 'new');
      return {
        theme,
        people: members.length,
        fresh: fresh.length,
        fields: fieldsOf(members),
        shown: [...(filter === 'new' ? fresh : members)].sort(latestFirst),
      };
    })
    .filter(({ shown }) => shown.length > 0);
};

/** What the filter shows of answers that are in no theme, because themes cannot be had. */
export const looseIn = (answers: readonly SentAnswer[], filter: Filter): SentAnswer[] => {
  if (filter === 'dismissed') return [];
  return filter === 'new'
    ? inState(answers, 'new')
    : answers.filter(({ state }) => state !== 'dismissed').sort(latestFirst);
};

export const inState = (answers: readonly SentAnswer[], state: AnswerState): SentAnswer[] =>
  answers.filter((answer) => answer.state === state).sort(latestFirst);
