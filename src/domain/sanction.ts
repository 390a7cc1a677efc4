import * as v from 'valibot';

/** Longest texts. */
export const SANCTION_LIMITS = { reason: 280, name: 60 } as const;

/**
 * What organizers decided about a person: their card is in nobody's list, or they can read but write nothing that
 * others see. Both false: there is nothing (any more) against them.
 */
export const sanctionSchema = v.strictObject({
  hidden: v.boolean(),
  readOnly: v.boolean(),
  /** Shown to the person. */
  reason: v.pipe(v.string(), v.trim(), v.maxLength(SANCTION_LIMITS.reason, 'tooLong')),
});

export type Sanction = v.InferOutput<typeof sanctionSchema>;

/** Nothing is held against somebody. */
export const isFree = (sanction: Pick<Sanction, 'hidden' | 'readOnly'> | null | undefined): boolean =>
  !sanction || (!sanction.hidden && !sanction.readOnly);

/** An entry of the log, which nobody changes. `by` is the organizer's address, `at` in ms. */
export type Decision = Sanction & {
  readonly id: string;
  readonly about: string;
  /** What the person was called then. */
  readonly name: string;
  readonly by: string;
  readonly at: number;
};
