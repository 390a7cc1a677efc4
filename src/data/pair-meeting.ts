import * as v from 'valibot';
import { meetingSchema, type Meeting } from '#domain/pair.ts';
import { countReads } from './billed-reads.ts';
import { documentPath } from './collections.ts';
import { contestedWrite } from './contested-write.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

const storedMeeting = v.fallback(v.nullable(v.object({ ...meetingSchema.entries, by: v.string() })), null);

export const sameMeeting = (one: Meeting | null, other: Meeting | null): boolean =>
  one === null || other === null ? one === other : one.at === other.at && one.place === other.place;

/** By pair: what held already when a change of mine arrived too late, so that mine does not count. */
export const overtakenMeetings = kept(
  'overtaken-meetings',
  v.record(v.string(), v.nullable(v.object({ ...meetingSchema.entries, byMe: v.boolean() }))),
  {},
);

export const forgetOvertaken = (id: string): void => {
  const { [id]: told, ...others } = overtakenMeetings.get();
  if (told !== undefined) overtakenMeetings.set(others);
};

class Unsent extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Sets (null: cancels) time and place, unless the two of us have agreed on something else than `base`, what I saw when
 * I set it: then nothing is written and it is noted in `overtakenMeetings`. Without `base` it is written in any case.
 */
export const sendMeeting = async (
  uid: string,
  id: string,
  mine: Meeting | null,
  base: Meeting | null | undefined,
): Promise<void> => {
  let now: v.InferOutput<typeof storedMeeting> = null;
  const ended = await contestedWrite<'same' | 'overtaken'>(
    async (transaction, { db, doc, serverTimestamp }) => {
      const place = doc(db, documentPath('pairs', id));
      now = v.parse(storedMeeting, (await transaction.get(place)).data()?.['meeting']);
      if (sameMeeting(now, mine)) return 'same';
      if (base !== undefined && !sameMeeting(now, base)) return 'overtaken';
      const meeting = mine && { ...mine, by: uid };
      transaction.update(place, { meeting, updatedAt: serverTimestamp() });
      return null;
    },
  );
  countReads(1);
  if (!ended.ok && ended.refusal === 'overtaken') {
    const held: { at: string; place: string; by: string } | null = now;
    const told = held && { at: held['at'], place: held['place'], byMe: held['by'] === uid };
    overtakenMeetings.set({ ...overtakenMeetings.get(), [id]: told });
  } else if (!ended.ok && ended.refusal !== 'same')
    throw new Unsent(ended.refusal === 'denied' ? 'permission-denied' : 'unavailable');
  // A transaction leaves the cache of this phone as it was: what I set must not vanish until the next news.
  const { db, doc, getDocFromServer } = await firestoreSdk();
  await getDocFromServer(doc(db, documentPath('pairs', id)));
  countReads(1);
};
