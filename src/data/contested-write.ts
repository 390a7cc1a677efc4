import { codeOf } from './back-off.ts';
import { firestoreSdk, type FirestoreSdk } from './sdk.ts';

/** How a contested write ends when the rules of the game were not what refused it. */
export type Failure = 'offline' | 'busy' | 'denied';

export type Contested<R extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: R | Failure };

type Transaction = Parameters<Parameters<FirestoreSdk['runTransaction']>[1]>[0];

/** What a transaction does: reads, then either writes and says null, or writes nothing and says why. */
export type Step<R extends string> = (transaction: Transaction, sdk: FirestoreSdk) => Promise<R | null>;

class Refused extends Error {
  readonly refusal: string;
  constructor(refusal: string) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Every lost attempt means that somebody else wrote; on a stage of nine chairs eight others can be first. */
const ATTEMPTS = 9;

const LOOKS = 3;

/**
 * Runs `step` in the database of `sdk`: refused by the rules of the game, `denied` by the server, or `busy`. The
 * server also denies whoever was a moment too late, because its rules repeat the game; only another look tells that
 * apart from being denied for good. Nothing is written any more once it `isLate`.
 */
export const decide = async <R extends string>(
  sdk: FirestoreSdk,
  step: Step<R>,
  isLate: () => boolean = () => false,
): Promise<Contested<R>> => {
  for (let look = 1; ; look++) {
    try {
      await sdk.runTransaction(
        sdk.db,
        async (transaction) => {
          const refusal = (await step(transaction, sdk)) ?? (isLate() ? 'busy' : null);
          if (refusal !== null) throw new Refused(refusal);
        },
        { maxAttempts: ATTEMPTS },
      );
      return { ok: true };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal as R | Failure };
      const denied = codeOf(error) === 'permission-denied';
      if (!denied || look === LOOKS) return { ok: false, refusal: denied ? 'denied' : 'busy' };
    }
  }
};

const LIMIT_MS = 15_000;

/**
 * The outcome of what people wait for: `offline` at once, `busy` when it broke or is undecided after 15 s. Whoever was
 * told so must not be surprised by it later: from then on `isLate`.
 */
export const inTime = async <R extends string>(
  outcome: (isLate: () => boolean) => Promise<Contested<R>>,
): Promise<Contested<R>> => {
  if (!navigator.onLine) return { ok: false, refusal: 'offline' };
  const busy: Contested<R> = { ok: false, refusal: 'busy' };
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Contested<R>>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(busy);
    }, LIMIT_MS);
  });
  const first = await Promise.race([outcome(() => isLate).catch(() => busy), limit]);
  clearTimeout(timer);
  const cut = !first.ok && first.refusal === 'busy' && !navigator.onLine;
  return cut ? { ok: false, refusal: 'offline' } : first;
};

/**
 * A transaction that says at once when it cannot be: offline, refused by the rules of the game (`step` returns the
 * refusal and writes nothing), denied by the server, or still undecided after 15 s. Never queued, never pretended.
 */
export const contestedWrite = <R extends string>(step: Step<R>): Promise<Contested<R>> =>
  inTime(async (isLate) => decide(await firestoreSdk(), step, isLate));
