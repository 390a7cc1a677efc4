import { answerOf, myAnswer } from './answers.ts';
import { askOnce } from './ask-once.ts';
import { documentPath } from './collections.ts';
import { emulated, firebaseOptions } from './environment.ts';
import type { OwnWrite } from './own-write.ts';
import { myProfile, profileOf } from './profiles.ts';

/** What a person can have both on this phone and in the account they sign in to. */
export type Belonging = 'profile' | 'answer';

export type Piece = {
  readonly what: Belonging;
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

const storedProfile = async (uid: string) => {
  const stored = await askOnce(profileOf(uid));
  return stored && { card: stored.card, visible: stored.visible };
};

const storedAnswer = async (uid: string) => {
  const stored = await askOnce(answerOf(uid));
  if (!stored) return null;
  const { what, when, field, attending, consent, name, blog } = stored;
  return { what, when, field, attending, consent, name, blog };
};

/** What this phone brings along, unsent values first; `old` is the uid that is left behind, if there is one. */
export const pack = (old: string | undefined): Promise<Piece[]> =>
  Promise.all([
    pieceOf('profile', 'profiles', myProfile, async () => (old ? storedProfile(old) : null)),
    pieceOf('answer', 'answers', myAnswer, async () => (old ? storedAnswer(old) : null)),
  ]);
