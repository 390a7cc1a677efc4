import * as v from 'valibot';
import { releaseSchema, type Programme } from '#domain/programme.ts';
import { MAX_PAGES, pagesOf } from '#domain/release-pages.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { liveDocument, type Live, type LiveSource } from './live.ts';
import { storedRelease, textOf } from './programme.ts';
import { unpacked } from './unpacked.ts';

const path = documentPath('programme', 'current');

/**
 * What is stored as the published release, readable for phones (`whole`) or not; `programme` is what can be made out
 * of it – of a damaged one perhaps only event, rooms and tracks –, null: nothing at all.
 */
export type StoredRelease = {
  readonly number: number;
  readonly whole: boolean;
  readonly programme: Programme | null;
};

const numbered = v.looseObject({ number: v.pipe(v.number(), v.integer()) });

const legible = v.pipe(v.string(), v.parseJson(), releaseSchema);

const remains = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ ...releaseSchema.entries, sessions: v.fallback(releaseSchema.entries.sessions, []) }),
);

const unpack = async (
  stored: v.InferOutput<typeof numbered> | null,
  fromServer: boolean,
): Promise<Live<StoredRelease | null>> => {
  if (!stored) return { kind: 'value', value: null, fromServer };
  const document = v.safeParse(storedRelease, stored);
  const text = document.success ? await textOf(document.output) : stored['release'];
  const programme = v.safeParse(remains, text);
  return {
    kind: 'value',
    fromServer,
    value: {
      number: stored.number,
      whole: document.success && v.is(legible, text),
      programme: programme.success ? programme.output : null,
    },
  };
};

/** For organizers: the stored release with its true number, also where phones keep an older one. Null: none yet. */
export const releaseOnServer: LiveSource<StoredRelease | null> = unpacked(
  liveDocument(path, numbered, (stored) => stored),
  unpack,
);

/**
 * Publishes the draft as the next release, whole or not at all – every page of it in one transaction. `seen` is the
 * number of the stored release that the organizer looked at (0: none yet); refused with `changed` when somebody else
 * has published since, with `tooBig` when it is more than eight pages.
 */
export const publishProgramme = (
  programme: Programme,
  note: string,
  seen: number,
): Promise<Contested<'changed' | 'tooBig'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const reference = doc(db, path);
    const snapshot = await transaction.get(reference);
    const current = snapshot.data() ?? { number: 0 };
    const pages = pagesOf(JSON.stringify(programme));
    if (pages.length > MAX_PAGES) return 'tooBig';
    const head = { number: seen + 1, note: note.trim(), publishedAt: serverTimestamp() };
    // The answer to a first attempt was lost on the way: it is published already.
    const isOurs = current['number'] === head.number && current['note'] === head.note;
    if (isOurs && current['pages'] === pages.length && current['release'] === pages[0]) return null;
    if (current['number'] !== seen) return 'changed';
    transaction.set(reference, { ...head, pages: pages.length, release: pages[0] });
    pages.forEach((part, page) =>
      transaction.set(doc(db, documentPath('releases', `${head.number}-${page}`)), { ...head, page, part }),
    );
    return null;
  });
