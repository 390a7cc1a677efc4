import * as v from 'valibot';
import { currentAccount, ensureUid, uidOf, whileAccountIs } from './account.ts';
import { alone } from './alone.ts';
import { backOff, codeOf, pause } from './back-off.ts';
import { kept } from './phone.ts';

/** `waiting`: safe on this phone, not yet confirmed by the server. `unsafe`: the phone has no room to keep it. */
export type Waiting<T> =
  | { readonly state: 'none' }
  | { readonly state: 'waiting' | 'unsafe'; readonly value: T | null }
  | { readonly state: 'refused'; readonly value: T | null; readonly code: string };

export type OwnWrite<T> = {
  /** Keeps the value (null: removal) on the phone and begins to send it; returns at once, online or not. */
  readonly save: (value: T | null) => void;
  /** Gives up a value that the server refused or that is not to be sent any more. */
  readonly drop: () => void;
  readonly get: () => Waiting<T>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Answers of the server that no repetition will change. */
const FINAL = ['permission-denied', 'invalid-argument', 'failed-precondition', 'not-found', 'out-of-range'];

type Sender = {
  readonly get: () => Waiting<unknown>;
  readonly drop: () => void;
  /** Sends what waits as this person, once; false: not now; a number: the rest in so many ms. */
  readonly attempt: (uid: string) => Promise<boolean | number>;
};

/** Thrown by what sends when the rules want a pause: no failure, and nothing else has to wait for it. */
export class Later extends Error {
  readonly waitMs: number;
  constructor(waitMs: number) {
    super(`in ${waitMs} ms`);
    this.waitMs = waitMs;
  }
}

const senders: Sender[] = [];
const watchers = new Set<() => void>();

const isWaiting = ({ get }: Sender): boolean => ['waiting', 'unsafe'].includes(get().state);

let wake = (): void => undefined;

/** Sends until nothing waits. A new value cuts the pause short: it may be what the server was waiting for. */
const empty = async (): Promise<void> => {
  for (let failures = 0; senders.some(isWaiting);) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    try {
      const uid = await ensureUid();
      const ended = await Promise.all(senders.filter(isWaiting).map((sender) => sender.attempt(uid)));
      const asked = ended.flatMap((end) => (typeof end === 'number' ? [end] : []));
      const failed = ended.includes(false);
      if (!failed) failures = 0;
      const rest = Math.min(...asked, failed ? backOff(failures++) : Infinity);
      if (rest < Infinity) await Promise.race([pause(rest), woken]);
    } catch (error) {
      console.warn('no account:', codeOf(error));
      await Promise.race([pause(backOff(failures++)), woken]);
    }
  }
};

let emptying = false;

/** Sends what waits, also what an earlier visit or a closed tab left behind. One tab does it for all. */
export const resumeWrites = (): void => {
  wake();
  if (emptying || !senders.some(isWaiting)) return;
  emptying = true;
  void alone('outbox', empty).finally(() => {
    emptying = false;
    // Something may have been kept between the last look and this line.
    if (senders.some(isWaiting)) resumeWrites();
  });
};

/**
 * A document that is mine alone. The latest value waits in local storage until the server has confirmed it – across a
 * cut network, a reload, a refused sign-up, another account – and is sent whole, so that sending twice does no harm.
 */
export const ownWrite = <S extends v.GenericSchema>(
  name: string,
  schema: S,
  send: (uid: string, value: v.InferOutput<S> | null) => Promise<void>,
): OwnWrite<v.InferOutput<S>> => {
  type T = v.InferOutput<S>;
  const entry = v.object({ id: v.string(), value: v.nullable(schema), refused: v.optional(v.string()) });
  const store = kept(`waiting:${name}`, v.nullable(entry), null);
  let shownFor: unknown;
  let shown: Waiting<T> = { state: 'none' };

  const get = (): Waiting<T> => {
    const current = store.get();
    if (current === shownFor) return shown;
    shownFor = current;
    const value = (current?.value ?? null) as T | null;
    if (!current) shown = { state: 'none' };
    else if (current.refused) shown = { state: 'refused', value, code: current.refused };
    else shown = { state: store.isSafe() ? 'waiting' : 'unsafe', value };
    return shown;
  };

  /** Whoever else has become the account meanwhile, or whatever else was saved, is seen to in the next round. */
  const attempt = (uid: string): Promise<boolean | number> =>
    alone('send', async () => {
      const current = store.get();
      if (!current || current.refused || uidOf(currentAccount.get()) !== uid) return true;
      const isCurrent = () => store.get()?.id === current.id;
      try {
        // Firestore never settles the write of somebody who is no longer signed in.
        const confirmed = await whileAccountIs(uid, send(uid, current.value));
        if (confirmed && isCurrent()) store.set(null);
        return true;
      } catch (error) {
        if (error instanceof Later) return error.waitMs;
        const code = codeOf(error);
        if (!FINAL.includes(code)) return !isCurrent();
        if (isCurrent() && uidOf(currentAccount.get()) === uid) store.set({ ...current, refused: code });
        return true;
      }
    });

  const drop = () => store.set(null);
  senders.push({ get, drop, attempt });
  // Also what another tab has saved: if that one is closed, this one sends it.
  store.subscribe(() => {
    watchers.forEach((watcher) => watcher());
    resumeWrites();
  });
  return {
    save: (value) => store.set({ id: crypto.getRandomValues(new Uint32Array(2)).join('-'), value }),
    drop,
    get,
    subscribe: store.subscribe,
  };
};

/** Gives up everything that waits: it would come after its person has gone. */
export const dropWrites = (): void => senders.forEach(({ drop }) => drop());

/** Whether anything of mine is not yet confirmed or was refused – the worst counts: for the frame of every screen. */
export const waitingWrites = {
  get: (): Waiting<unknown>['state'] => {
    const states = senders.map((sender) => sender.get().state);
    return (['refused', 'unsafe', 'waiting'] as const).find((state) => states.includes(state)) ?? 'none';
  },
  subscribe: (listener: () => void): (() => void) => {
    watchers.add(listener);
    return () => watchers.delete(listener);
  },
};
