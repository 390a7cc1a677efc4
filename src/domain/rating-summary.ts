import { STARS, type Ratings } from './rating.ts';

/** With fewer, somebody in the room could tell who thought what. */
export const ENOUGH_RATINGS = 3;

/** What people thought of one session, without telling who: stars and lines are apart, lines in the order of letters. */
export type RatingSummary = {
  /** How many said something. */
  readonly count: number;
  /** How often each number of stars was given, one star first; null: too few gave any. */
  readonly stars: readonly number[] | null;
  /** Null: too few said anything. */
  readonly lines: readonly string[] | null;
};

/** Session id → what people thought of it; only sessions that somebody rated. */
export const ratingSummaries = (everybody: readonly Ratings[]): Map<string, RatingSummary> => {
  const ids = [...new Set(everybody.flatMap((ratings) => Object.keys(ratings)))];
  return new Map(
    ids.map((id): [string, RatingSummary] => {
      const given = everybody.flatMap((ratings) => ratings[id] ?? []);
      const stars = STARS.map((star) => given.filter((rating) => rating.stars === star).length);
      const rated = stars.reduce((sum, count) => sum + count, 0);
      const lines = given
        .map(({ line }) => line)
        .filter(Boolean)
        .sort((a, b) => a.localeCompare(b, 'de'));
      return [
        id,
        {
          count: given.length,
          stars: rated >= ENOUGH_RATINGS ? stars : null,
          lines: given.length >= ENOUGH_RATINGS ? lines : null,
        },
      ];
    }),
  );
};
