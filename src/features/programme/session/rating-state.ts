import { useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { ratingDrafts } from '#data/drafts.ts';
import { myRatings, rateSession, ratingsOf } from '#data/ratings.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import type { Rating } from '#domain/rating.ts';
import { useStore } from '#ui/use-store.ts';

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** What I think of one session: what is being written, what waits, what the server has. */
export const useMyRating = (id: string) => {
  const account = useStore(currentAccount);
  const uid = uidOf(account);
  const live = useLive(uid ? ratingsOf(uid) : null);
  const waiting = useStore(myRatings);
  const drafts = useStore(ratingDrafts);
  // Between the server's word and the listener's there is a moment in which neither has it.
  const [sent, setSent] = useState<Rating>();

  const unsent = waiting.state === 'none' ? undefined : waiting.value?.[id];
  const refused = waiting.state === 'refused' && unsent !== undefined;
  const own = unsent ?? valueOf(live)?.[id] ?? sent;
  const draft = drafts[id] ?? (refused ? unsent : undefined);
  const onItsWay = waiting.state === 'waiting' || waiting.state === 'unsafe' ? waiting.state : null;
  const forgetDraft = () => ratingDrafts.set(without(drafts, id));

  return {
    /** The latest version of mine, sent or not. */
    own,
    draft,
    refused,
    state: (unsent && onItsWay) || ('sent' as const),
    /** Somebody is known here, but not yet what they thought. */
    loading: !own && !draft && (account.state === 'starting' || (uid !== null && !live)),
    write: (rating: Rating) => ratingDrafts.set({ ...drafts, [id]: rating }),
    send: (rating: Rating) => {
      rateSession(id, rating);
      setSent(rating);
      // With no room on the phone the draft stays: a reload must not lose both.
      if (myRatings.get().state !== 'unsafe') forgetDraft();
    },
    stop: forgetDraft,
    /** Gives up what the server refused; what was refused with it is tried again. */
    drop: () => {
      forgetDraft();
      setSent(undefined);
      const rest = waiting.state === 'none' ? {} : without(waiting.value ?? {}, id);
      if (Object.keys(rest).length > 0) myRatings.save(rest);
      else myRatings.drop();
    },
  };
};

export type MyRating = ReturnType<typeof useMyRating>;
