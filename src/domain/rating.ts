import * as v from 'valibot';
import { checkWith, type Checked } from './checked.ts';

export const RATING_LIMITS = { line: 280, sessions: 200 } as const;

export const STARS = [1, 2, 3, 4, 5] as const;

export const ratingSchema = v.strictObject({
  /** 0: only a line, no stars. */
  stars: v.picklist([0, ...STARS]),
  line: v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
    v.maxLength(RATING_LIMITS.line, 'tooLong'),
  ),
});

/** What somebody thought of a session: one to five stars, and one line that only organizers read. */
export type Rating = v.InferOutput<typeof ratingSchema>;

/** Session id → what I thought of it. */
export type Ratings = Readonly<Record<string, Rating>>;

export const checkRating = (draft: unknown): Checked<Rating> =>
  checkWith(
    v.pipe(
      ratingSchema,
      v.check(({ stars, line }) => stars > 0 || line !== '', 'required'),
    ),
    draft,
  );
