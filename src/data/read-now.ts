import type { DocumentData } from 'firebase/firestore';
import { countReads } from './billed-reads.ts';
import { decide, inTime, type Contested, type Failure } from './contested-write.ts';
import { firestoreSdk, type FirestoreSdk } from './sdk.ts';

class Unread extends Error {
  readonly code: Failure;
  constructor(code: Failure) {
    super(code);
    this.code = code;
  }
}

/**
 * What the server has under these paths now, null where there is nothing. A transaction that writes nothing and is
 * never committed, so that it stands in nobody's way: it asks at once, while a listener may still wait for its turn to
 * connect again. Rejects with code offline, busy or denied. Billed: one read for each path.
 */
export const readIn = async (
  sdk: FirestoreSdk,
  paths: readonly string[],
): Promise<readonly (DocumentData | null)[]> => {
  let found: readonly (DocumentData | null)[] = [];
  const ended: Contested<'read'> = await inTime((isLate) =>
    decide<'read'>(
      sdk,
      async (transaction, { db, doc }) => {
        const snapshots = await Promise.all(paths.map((path) => transaction.get(doc(db, path))));
        found = snapshots.map((snapshot) => snapshot.data() ?? null);
        return 'read';
      },
      isLate,
    ),
  );
  if (!ended.ok && ended.refusal !== 'read') throw new Unread(ended.refusal);
  countReads(paths.length);
  return found;
};

/** `readIn` the database of this phone. */
export const readNow = async (paths: readonly string[]): Promise<readonly (DocumentData | null)[]> =>
  readIn(await firestoreSdk(), paths);
