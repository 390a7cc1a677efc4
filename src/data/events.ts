import * as v from 'valibot';
import type { EventInfo } from '#domain/event.ts';
import type { Term } from '#domain/terms.ts';
import { isSameList } from '#domain/word-list.ts';
import { eventPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { kept } from './phone.ts';

const term = v.object({ de: v.string(), en: v.string(), also: v.optional(v.array(v.string()), () => []) });

const lists = { fields: v.array(term), interests: v.array(term) };

const storedEvent = v.object({ ...lists, name: v.string(), date: v.string(), surveyOpen: v.boolean() });

/** The event's lists of words and its switches; one billed read. */
export const eventInfo: LiveSource<EventInfo | null> = liveDocument(
  eventPath,
  storedEvent,
  (stored) => stored,
);

/** The words people choose from. */
export type WordLists = { readonly fields: readonly Term[]; readonly interests: readonly Term[] };

/** `changedAt` (ms) tells which version an organizer has seen. */
export type StoredWords = WordLists & { readonly changedAt: number };

const storedWords = v.object({ ...lists, updatedAt: timestampMs });

/** For organizers: the lists with their version; null: there is no event yet. */
export const wordLists: LiveSource<StoredWords | null> = {
  ...liveDocument(eventPath, storedWords, ({ fields, interests, updatedAt }) => ({
    fields,
    interests,
    changedAt: updatedAt,
  })),
  key: ['word-lists'],
};

const plain = ({ de, en, also = [] }: Term) => (also.length > 0 ? { de, en, also: [...also] } : { de, en });

/**
 * Saves both lists, and nothing else of the event. Refused with `changed` when somebody else has saved something else
 * since `seenAt` (ms), or when there is no event (any more).
 */
export const saveWords = (
  fields: readonly Term[],
  interests: readonly Term[],
  seenAt: number,
): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const reference = doc(db, eventPath);
    const snapshot = await transaction.get(reference);
    if (!snapshot.exists()) return 'changed';
    const stored = decode(storedWords, snapshot.data(), eventPath);
    if (stored.ok) {
      const { value } = stored;
      // The answer to a first attempt was lost on the way, or another organizer wanted the same.
      if (isSameList(value.fields, fields) && isSameList(value.interests, interests)) return null;
      if (value.updatedAt !== seenAt) return 'changed';
    }
    transaction.update(reference, {
      fields: fields.map(plain),
      interests: interests.map(plain),
      updatedAt: serverTimestamp(),
    });
    return null;
  });

const texts = v.array(v.string());
const rows = v.array(v.object({ id: v.string(), de: v.string(), en: v.string(), also: texts, was: texts }));

/**
 * The lists as they are being written, until they are saved; null when nobody is writing. `seenAt` (ms) is the version
 * that the writing began from.
 */
export const wordsDraft = kept(
  'draft:words',
  v.nullable(v.object({ fields: rows, interests: rows, seenAt: v.number() })),
  null,
);
