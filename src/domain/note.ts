import * as v from 'valibot';

/** Longest texts, and about how many people there can be notes. */
export const NOTE_LIMITS = { note: 500, because: 500, people: 200 } as const;

/** „War diese Vernetzung wertvoll?“ – '' while it has not been answered, `later` when it was put off. */
const WORTH = ['', 'later', 'yes', 'no', 'open'] as const;

/** What I keep for myself about somebody I met; nobody else reads it. */
export const noteSchema = v.strictObject({
  note: v.pipe(v.string(), v.maxLength(NOTE_LIMITS.note, 'tooLong')),
  worth: v.picklist(WORTH),
  /** „Wodurch?“ */
  because: v.pipe(v.string(), v.maxLength(NOTE_LIMITS.because, 'tooLong')),
});

export type Note = v.InferOutput<typeof noteSchema>;

export const EMPTY_NOTE: Note = { note: '', worth: '', because: '' };
