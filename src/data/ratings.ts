import * as v from 'valibot';
import { ratingSchema, type Rating, type Ratings } from '#domain/rating.ts';
import { collectionPath, documentPath } from './collections.ts';
import { liveCollection, liveDocument, type Listed, type LiveSource } from './live.ts';
import { ownWrite, type OwnWrite } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

/** As stored; whatever else a document holds is left out. */
export const storedRatings = v.object({
  stars: v.record(v.string(), v.number()),
  lines: v.record(v.string(), v.string()),
});

export const ratingsIn = ({ stars, lines }: v.InferOutput<typeof storedRatings>): Ratings => {
  const rated = Object.keys({ ...stars, ...lines }).map((id): [string, unknown] => [
    id,
    { stars: stars[id] ?? 0, line: lines[id] ?? '' },
  ]);
  return Object.fromEntries(rated.filter((entry): entry is [string, Rating] => v.is(ratingSchema, entry[1])));
};

const send = async (uid: string, ratings: Ratings | null): Promise<void> => {
  const { db, doc, writeBatch, serverTimestamp } = await firestoreSdk();
  const mine = doc(db, documentPath('ratings', uid));
  const batch = writeBatch(db);
  const entries = Object.entries(ratings ?? {});
  // Only what is new is sent: two phones of one person add to each other.
  if (ratings)
    batch.set(
      mine,
      {
        stars: Object.fromEntries(entries.map(([id, { stars }]) => [id, stars])),
        lines: Object.fromEntries(entries.map(([id, { line }]) => [id, line])),
        updatedAt: serverTimestamp(),
      },
      { merge: true },
    );
  else batch.delete(mine);
  await batch.commit();
};

/** What I thought of sessions, as far as it is not yet confirmed; `rateSession` adds to it. */
export const myRatings: OwnWrite<Ratings> = ownWrite('ratings', v.record(v.string(), ratingSchema), send);

/** Keeps my rating of one session on the phone and sends it, with what else is not yet sent. */
export const rateSession = (id: string, rating: Rating): void => {
  const waiting = myRatings.get();
  const unsent = waiting.state === 'none' ? {} : (waiting.value ?? {});
  myRatings.save({ ...unsent, [id]: rating });
};

/** What the server holds of mine; null: nothing yet. */
export const ratingsOf = (uid: string): LiveSource<Ratings | null> =>
  liveDocument(documentPath('ratings', uid), storedRatings, ratingsIn);

/** For organizers: everybody's ratings, without their names. */
export const allRatings: LiveSource<Listed<Ratings>> = liveCollection(
  collectionPath('ratings'),
  storedRatings,
  ratingsIn,
);
