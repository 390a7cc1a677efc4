import type { CollectionReference, DocumentData, Query } from 'firebase/firestore';
import type * as v from 'valibot';
import { backOff, codeOf, pause } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { decode } from './decode.ts';
import { firestoreSdk } from './sdk.ts';

/** What a screen gets of something live. Before the first word from cache or server there is nothing (undefined). */
export type Live<T> =
  /** `fromServer`: confirmed, without anything of this phone that is still on its way. */
  | { readonly kind: 'value'; readonly value: T; readonly fromServer: boolean }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'refused'; readonly code: string };

/** Said once per thing that can be watched: who it is (`key`) and how to begin watching. */
export type LiveSource<T> = {
  readonly key: readonly string[];
  readonly subscribe: (tell: (live: Live<T>) => void) => () => void;
};

/** A list where damaged documents are counted by id, not dropped in silence. */
export type Listed<T> = { readonly items: readonly T[]; readonly damaged: readonly string[] };

/** The code of a source whose SDK has not arrived yet; it is still being asked for. */
export const NOT_LOADED = 'not-loaded';

/** The code of a source from which nothing came in time, on a network that claims to be there; it is still listened to. */
export const UNREACHABLE = 'unreachable';

/** How long (ms) a screen waits for the first word. Firestore itself gives up a silent network after ten seconds. */
const PATIENCE = 8_000;

type Sdk = Awaited<ReturnType<typeof firestoreSdk>>;

type Clock = { readonly start: () => void; readonly stop: () => void };

/** Tells on, and says „unreachable“ when there was nothing to tell in time since the clock was started. */
const inTime = <T>(tell: (live: Live<T>) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock: Clock = {
    start: () => {
      timer = setTimeout(() => tell({ kind: 'refused', code: UNREACHABLE }), PATIENCE);
    },
    stop: () => clearTimeout(timer),
  };
  const told = (live: Live<T>) => {
    clock.stop();
    tell(live);
  };
  return { tell: told, clock };
};

/**
 * Wraps a listener that needs the SDK: starts when it has arrived – asked for again as often as a bad network makes it
 * fail – and never when nobody waits any more.
 */
const later = (
  begin: (sdk: Sdk) => () => void,
  fail: (error: unknown) => void,
  clock: Clock,
): (() => void) => {
  const wanted = new AbortController();
  let stop: (() => void) | undefined;
  const start = async () => {
    for (let attempt = 0; !wanted.signal.aborted; attempt++) {
      try {
        const sdk = await firestoreSdk();
        if (wanted.signal.aborted) return;
        clock.start();
        stop = begin(sdk);
        return;
      } catch {
        if (attempt === 0) fail({ code: NOT_LOADED });
        await pause(backOff(attempt));
      }
    }
  };
  void start();
  return () => {
    wanted.abort();
    clock.stop();
    stop?.();
  };
};

/**
 * Firestore is silent when the server only confirms what the cache said: without this, what is known not to exist
 * would stay unknown on every later visit, and nothing cached would ever be from the server.
 */
const CONFIRMATIONS = { includeMetadataChanges: true } as const;

/** One document, null while it does not exist. `turn` makes the domain's value of the parsed document. */
export const liveDocument = <S extends v.GenericSchema, T>(
  path: string,
  schema: S,
  turn: (stored: v.InferOutput<S>) => T,
): LiveSource<T | null> => ({
  key: path.split('/'),
  subscribe: (listener) => {
    const { tell, clock } = inTime(listener);
    const fail = (error: unknown) => tell({ kind: 'refused', code: codeOf(error) });
    return later(
      ({ db, doc, onSnapshot }) =>
        onSnapshot(
          doc(db, path),
          CONFIRMATIONS,
          (snapshot) => {
            const fromServer = !snapshot.metadata.fromCache && !snapshot.metadata.hasPendingWrites;
            if (fromServer) countReads(1);
            // The cache knows nothing yet: that is not „does not exist“.
            if (!snapshot.exists() && !fromServer && navigator.onLine) return;
            if (!snapshot.exists()) return tell({ kind: 'value', value: null, fromServer });
            const decoded = decode(schema, snapshot.data(), path);
            tell(
              decoded.ok ? { kind: 'value', value: turn(decoded.value), fromServer } : { kind: 'damaged' },
            );
          },
          fail,
        ),
      fail,
      clock,
    );
  },
});

/** A whole collection, or what `refine` asks of it; `turn` gets the document's id too. */
export const liveCollection = <S extends v.GenericSchema, T>(
  path: string,
  schema: S,
  turn: (stored: v.InferOutput<S>, id: string) => T,
  refine: (sdk: Sdk, all: CollectionReference) => Query = (_, all) => all,
): LiveSource<Listed<T>> => ({
  key: path.split('/'),
  subscribe: (listener) => {
    const { tell, clock } = inTime(listener);
    const fail = (error: unknown) => tell({ kind: 'refused', code: codeOf(error) });
    return later(
      (sdk) =>
        sdk.onSnapshot(
          refine(sdk, sdk.collection(sdk.db, path)),
          CONFIRMATIONS,
          (snapshot) => {
            const fromServer = !snapshot.metadata.fromCache;
            if (fromServer) countReads(snapshot.docChanges().length);
            if (snapshot.empty && !fromServer && navigator.onLine) return;
            tell({ kind: 'value', value: listed(path, schema, turn, snapshot.docs), fromServer });
          },
          fail,
        ),
      fail,
      clock,
    );
  },
});

type Stored = { readonly id: string; readonly data: () => DocumentData };

const listed = <S extends v.GenericSchema, T>(
  path: string,
  schema: S,
  turn: (stored: v.InferOutput<S>, id: string) => T,
  docs: readonly Stored[],
): Listed<T> => {
  const items: T[] = [];
  const damaged: string[] = [];
  for (const stored of docs) {
    const decoded = decode(schema, stored.data(), `${path}/${stored.id}`);
    if (decoded.ok) items.push(turn(decoded.value, stored.id));
    else damaged.push(stored.id);
  }
  return { items, damaged };
};
