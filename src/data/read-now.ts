import type { DocumentData } from 'firebase/firestore';
import { countReads } from './billed-reads.ts';
import { contestedWrite, type Failure } from './contested-write.ts';

class Unread extends Error {
  readonly code: Failure;
  constructor(code: Failure) {
    super(code);
    this.code = code;
  }
}

/**
 * What the server has under these paths now, null where there is nothing. A transaction that writes nothing: it asks
 * at once, while a listener may still wait for its turn to connect again. Rejects with code offline, busy or denied.
 */
export const readNow = async (paths: readonly string[]): Promise<readonly (DocumentData | null)[]> => {
  let found: readonly (DocumentData | null)[] = [];
  const ended = await contestedWrite<'read'>(async (transaction, { db, doc }) => {
    const snapshots = await Promise.all(paths.map((path) => transaction.get(doc(db, path))));
    found = snapshots.map((snapshot) => snapshot.data() ?? null);
    return 'read';
  });
  if (!ended.ok && ended.refusal !== 'read') throw new Unread(ended.refusal);
  countReads(paths.length);
  return found;
};
