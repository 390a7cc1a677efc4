import * as v from 'valibot';
import type { User } from 'firebase/auth';
import { answerSchema } from '#domain/answer.ts';
import { profileSchema } from '#domain/profile.ts';
import { myAnswer } from './answers.ts';
import { documentPath } from './collections.ts';
import { decode } from './decode.ts';
import { mergingPieces } from './luggage-merged.ts';
import { isLasting, myPaths } from './my-ids.ts';
import type { OwnWrite } from './own-write.ts';
import { myProfile } from './profiles.ts';
import { readNow } from './read-now.ts';
import { existsFor } from './rest.ts';

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
    isTheirs: (uid, token) => existsFor(token, documentPath(collection, uid)),
  };
};

/** Something on the server that cannot be read; whoever wants to take it along has to be told. */
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

export type Luggage = {
  readonly pieces: readonly Piece[];
  /** How many people this phone's account is in contact with: pairs belong to two, and cannot move. */
  readonly contacts: number;
};

/** What this phone brings along, unsent values first; `old` is who is left behind, if there is anybody. */
export const pack = async (old: User | null): Promise<Luggage> => {
  const stored = async <S extends v.GenericSchema>(
    collection: 'profiles' | 'answers',
    schema: S,
  ): Promise<v.InferOutput<S> | null> => (old ? read(documentPath(collection, old.uid), schema) : null);
  const found = old ? await myPaths(old) : { pairs: [], codes: [], blocks: [] };
  const [profile, answer, merging, pairs] = await Promise.all([
    pieceOf('profile', 'profiles', myProfile, () => stored('profiles', storedProfile)),
    pieceOf('answer', 'answers', myAnswer, () => stored('answers', storedAnswer)),
    mergingPieces(old?.uid ?? null, found),
    readNow(found.pairs),
  ]);
  const now = Date.now();
  const lasting = pairs.filter((pair) => isLasting(pair, now));
  return { pieces: [profile, answer, ...merging], contacts: lasting.length };
};
