import * as v from 'valibot';
import { contactSchema } from './contact.ts';
import { PROFILE_LIMITS } from './profile.ts';
import { isWallTime } from './wall-time.ts';

/** Longest texts, longest list of free times, and how long (days) a pair is kept. */
export const PAIR_LIMITS = { step: 140, place: 80, free: 24, days: 90 } as const;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max, 'tooLong'));

/** What I reveal to one person: each contact channel by my own choice, '' for what I keep; and when I am free. */
export const shareSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(PROFILE_LIMITS.name, 'tooLong')),
  ...contactSchema.entries,
  /** Beginnings of the programme's breaks and blocks in which I have marked nothing (wall times). */
  free: v.pipe(v.array(v.pipe(v.string(), v.check(isWallTime))), v.maxLength(PAIR_LIMITS.free)),
});

export type Share = v.InferOutput<typeof shareSchema>;

/** When and where two meet; the last word of either counts. `at` is a wall time, '' while only the place is said. */
export const meetingSchema = v.strictObject({
  at: v.pipe(
    v.string(),
    v.check((at) => at === '' || isWallTime(at), 'badTime'),
  ),
  place: text(PAIR_LIMITS.place),
});

export type Meeting = v.InferOutput<typeof meetingSchema>;

/** „Getroffen“: since when (ms since 1970), and the one next step that was promised; '' for none. */
export type Met = { readonly at: number; readonly step: string };

/** Two people whose wishes met, or who met and scanned; seen by one of them. Times in ms since 1970. */
export type Pair = {
  readonly id: string;
  /** The other one. */
  readonly uid: string;
  readonly mine: Share | null;
  readonly theirs: Share | null;
  readonly meeting: (Meeting & { readonly byMe: boolean }) | null;
  readonly iMet: Met | null;
  readonly theyMet: Met | null;
  /** They met in the hall: one showed a code, the other one scanned or typed it. */
  readonly byCode: boolean;
  /** The six signs that this was, '' where there were none. */
  readonly code: string;
  readonly madeAt: number;
  /** From then on nobody sees it any more. */
  readonly expiresAt: number;
};

const HOUR = 3_600_000;

/**
 * From when on (ms) either may end it: at once where they met by code. A pair made of wishes stays for an hour, so that
 * nobody finds out the other one's wish and removes the trace. Who blocks, or deletes their profile, ends it at once.
 */
export const endableFrom = ({ byCode, madeAt }: Pick<Pair, 'byCode' | 'madeAt'>): number =>
  byCode ? madeAt : madeAt + HOUR;

/** The one path that two people have in common; the same from both sides. */
export const pairId = (one: string, other: string): string =>
  one < other ? `${one}_${other}` : `${other}_${one}`;
