import * as v from 'valibot';
import { releaseSchema, type Release } from '#domain/programme.ts';
import { countReads } from './billed-reads.ts';
import { documentPath } from './collections.ts';
import { decode } from './decode.ts';
import { liveDocument, NOT_LOADED, type Live, type LiveSource } from './live.ts';
import { kept } from './phone.ts';
import { programmeAddress } from './programme-address.ts';
import { unpacked } from './unpacked.ts';

const path = documentPath('programme', 'current');

const keptRelease = v.object({ number: v.number(), note: v.string(), programme: releaseSchema });

/** The last release this phone saw: readable offline, and before any network answers. */
const lastSeen = kept('programme', v.nullable(keptRelease), null);

/** A release is one JSON text: decoding it costs a tenth of a tree of Firestore values, and REST reads it as it is. */
const packed = v.pipe(v.string(), v.parseJson(), releaseSchema);

/** `release` is the first of the `pages`, nearly always the only one. */
export const storedRelease = v.object({
  number: v.number(),
  note: v.string(),
  pages: v.optional(v.number(), 1),
  release: v.string(),
});

export type StoredRelease = v.InferOutput<typeof storedRelease>;

type Whole = {
  readonly number: number;
  readonly pages: number;
  readonly first: string;
  readonly text: string;
};

let whole: Whole | undefined;

/** The whole text of a release; pages never change, so they are fetched once. Rejects when one cannot be had. */
export const textOf = async ({ number, pages, release }: StoredRelease): Promise<string> => {
  if (pages === 1) return release;
  const isKnown = whole?.number === number && whole.pages === pages && whole.first === release;
  if (whole && isKnown) return whole.text;
  const text = await (await import('./releases.ts')).wholeText(number, pages, release);
  whole = { number, pages, first: release, text };
  return text;
};

const unpack = async (stored: StoredRelease | null, fromServer: boolean): Promise<Live<Release | null>> => {
  if (!stored) return { kind: 'value', value: null, fromServer };
  const programme = decode(packed, await textOf(stored), path);
  if (!programme.ok) return { kind: 'damaged' };
  const { number, note } = stored;
  return { kind: 'value', value: { number, note, programme: programme.value }, fromServer };
};

/** As REST writes a document: what really came is only known once it is decoded. */
type RestDocument = {
  readonly fields?: {
    readonly number?: { readonly integerValue?: unknown };
    readonly note?: { readonly stringValue?: unknown };
    readonly pages?: { readonly integerValue?: unknown };
    readonly release?: { readonly stringValue?: unknown };
  };
};

/** A first look that hangs is given up, ms. */
const FIRST_LOOK = 8_000;

/** The published programme by plain REST, before any SDK is loaded, or rejects. Null: nothing is published yet. */
const fetchRelease = async (): Promise<Live<Release | null>> => {
  const response = await fetch(programmeAddress(import.meta.env), {
    signal: AbortSignal.timeout(FIRST_LOOK),
  });
  if (response.status === 404) return { kind: 'value', value: null, fromServer: true };
  if (!response.ok) throw new Error(response.statusText);
  countReads(1);
  const { number, note, pages, release } = ((await response.json()) as RestDocument).fields ?? {};
  const document = decode(
    storedRelease,
    {
      number: Number(number?.integerValue),
      note: note?.stringValue,
      pages: Number(pages?.integerValue ?? 1),
      release: release?.stringValue,
    },
    path,
  );
  return document.ok ? unpack(document.value, true) : { kind: 'damaged' };
};

const listened = unpacked(
  liveDocument(path, storedRelease, (stored) => stored),
  unpack,
);

/** How long the SDK may wait after the first look, ms: the programme is on screen by then. */
const SDK_AFTER = 400;

/** When the SDK begins at the latest, ms, whatever became of the first look. */
const SDK_AT_LATEST = 4_000;

/**
 * The published programme: what the phone remembers at once, then the plain REST answer, then – once the SDK has
 * arrived – every new release as it is published. A worse word (refused, damaged) never replaces a good programme.
 */
export const publishedProgramme: LiveSource<Release | null> = {
  key: ['programme'],
  subscribe: (tell) => {
    let best = lastSeen.get();
    let stop: (() => void) | undefined;
    if (best) tell({ kind: 'value', value: best, fromServer: false });
    const hear = (live: Live<Release | null>) => {
      if (live.kind !== 'value') return best ? undefined : tell(live);
      const older = (live.value?.number ?? 0) < (best?.number ?? 0);
      if (older && !live.fromServer) return;
      best = live.value;
      if (live.value && live.fromServer) lastSeen.set(live.value);
      tell(live);
    };
    /** What the first look finds is from before the listener's word, or nobody waits for it any more. */
    let late = false;
    const listen = () => {
      stop ??= listened.subscribe((live) => {
        late ||= live.kind === 'value' && live.fromServer;
        hear(live);
      });
    };
    const looked = (live: Live<Release | null>) => {
      if (!late) hear(live);
      setTimeout(listen, SDK_AFTER);
    };
    setTimeout(listen, SDK_AT_LATEST);
    // A first look that fails says nothing for good: the listener is still to come.
    void fetchRelease().then(looked, () => looked({ kind: 'refused', code: NOT_LOADED }));
    return () => {
      late = true;
      stop?.();
      // Timers that are still to come find nothing to begin.
      stop = () => undefined;
    };
  },
};
