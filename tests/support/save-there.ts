import { saveWithCard } from '#data/profiles.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { aProfile } from './factories.ts';
import type { otherPhone } from './other-phone.ts';

/** One browser has six connections to a host, and the stream that a batch goes over would keep one for each phone. */
const inOneRequest: Parameters<typeof saveWithCard>[3] = ({ db, runTransaction }, fill) =>
  runTransaction(db, (transaction) => Promise.resolve(fill(transaction)));

type Traits = NonNullable<Parameters<typeof aProfile>[0]>;

/** Saves profile and card on somebody else's phone through the code of the app; null removes them. */
export const saveThere = async (
  { uid, db }: ReturnType<typeof otherPhone>,
  traits: Traits | null,
): Promise<void> => {
  const profile = traits === null ? null : aProfile(traits);
  await saveWithCard({ ...(await firestoreSdk()), db }, uid, profile, inOneRequest);
};
