import * as v from 'valibot';
import { answerSchema } from '#domain/answer.ts';
import { profileSchema } from '#domain/profile.ts';
import type { Ratings } from '#domain/rating.ts';
import { myAnswer } from './answers.ts';
import { documentPath } from './collections.ts';
import { decode } from './decode.ts';
import { emulated, firebaseOptions } from './environment.ts';
import type { OwnWrite } from './own-write.ts';
import { myProfile } from './profiles.ts';
import { myRatings, ratingsIn, storedRatings } from './ratings.ts';
import { readNow } from './read-now.ts';

/** What a person can have both on this phone and in the account they sign in to. */
export type Belonging = 'profile' | 'answer';

export type Piece = {
  /** Null: what both have becomes one by itself, nobody is asked. */
  readonly what: Belonging | null;
  /** This phone has one: unsent, or on the server under the account that is left behind. */
  readonly isMine: boolean;
  /** Puts mine into the outbox; false: the phone has no room to keep it. */
  readonly stage: () => boolean;
  readonly drop: () => void;
  /** Whether the account behind this ID token has one. */
  readonly isTheirs: (uid: string, token: string) => Promise<boolean>;
};

/** Asked by plain REST: Firestore itself still serves the person who is signed in. */
const hasDocument = async (path: string, token: string): Promise<boolean> => {
  const origin = emulated ? '' : 'https://firestore.googleapis.com';
  const documents = `${origin}/v1/projects/${firebaseOptions.projectId}/databases/(default)/documents`;
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${documents}/${path}?mask.fieldPaths=none`, { headers });
  if (response.ok) return true;
  if (response.status === 404) return false;
  throw new Error(`${path}: ${response.status}`);
};

const pieceOf = async <T>(
  what: Belonging,
  collection: 'profiles' | 'answers',
  write: OwnWrite<T>,
  stored: () => Promise<T | null>,
): Promise<Piece> => {
  const waiting = write.get();
  const value = waiting.state === 'none' ? await stored() : waiting.value;
  return {
    what,
    isMine: value !== null,
    stage: () => {
      const { state } = write.get();
      if (value !== null && (state === 'none' || state === 'refused')) write.save(value);
      return write.get().state !== 'unsafe';
    },
    drop: write.drop,
    isTheirs: (uid, token) => hasDocument(documentPath(collection, uid), token),
  };
};

/** Mine go into theirs: what this phone thought of a session counts, everything else of theirs stays. */
const ratingsPiece = async (stored: () => Promise<Ratings | null>): Promise<Piece> => {
  const waiting = myRatings.get();
  const unsent = waiting.state === 'none' ? null : waiting.value;
  const mine: Ratings = { ...(await stored()), ...unsent };
  const isMine = Object.keys(mine).length > 0;
  return {
    what: null,
    isMine,
    stage: () => {
      if (isMine) myRatings.save(mine);
      return myRatings.get().state !== 'unsafe';
    },
    drop: myRatings.drop,
    isTheirs: () => Promise.resolve(false),
  };
};

class Damaged extends Error {
  readonly code = 'damaged';
}

const read = async <S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S> | null> => {
  const [stored] = await readNow([path]);
  if (!stored) return null;
  const decoded = decode(schema, stored, path);
  if (!decoded.ok) throw new Damaged(path);
  return decoded.value;
};

const storedProfile = v.object(profileSchema.entries);

/** Without what the team has added. */
const storedAnswer = v.pipe(
  v.looseObject({}),
  v.transform(({ state: _state, reason: _reason, sentAt: _sentAt, ...words }) => words),
  answerSchema,
);

/** What this phone brings along, unsent values first; `old` is the uid that is left behind, if there is one. */
export const pack = (old: string | undefined): Promise<Piece[]> =>
  Promise.all([
    pieceOf('profile', 'profiles', myProfile, async () =>
      old ? read(documentPath('profiles', old), storedProfile) : null,
    ),
    pieceOf('answer', 'answers', myAnswer, async () =>
      old ? read(documentPath('answers', old), storedAnswer) : null,
    ),
    ratingsPiece(async () => {
      const stored = old ? await read(documentPath('ratings', old), storedRatings) : null;
      return stored && ratingsIn(stored);
    }),
  ]);
