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

/** What is new about a note; what is missing stays as it is. */
export type NoteChange = Readonly<Partial<Note>>;

/** By uid. */
export type Notes = Readonly<Record<string, Note>>;
export type NoteChanges = Readonly<Record<string, NoteChange>>;

/** The notes with what is new. */
export const withChanges = (notes: NoteChanges, changes: NoteChanges): Notes => {
  const uids = Object.keys({ ...notes, ...changes });
  return Object.fromEntries(uids.map((uid) => [uid, { ...EMPTY_NOTE, ...notes[uid], ...changes[uid] }]));
};

/** Whether there can be a note about this person: there is one, or fewer than 200 others. */
export const hasRoom = (notes: Notes, about: string): boolean =>
  about in notes || Object.keys(notes).length < NOTE_LIMITS.people;

export const EMPTY_NOTE: Note = { note: '', worth: '', because: '' };
