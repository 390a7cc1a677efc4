import * as v from 'valibot';
import { releaseSchema, type Release } from '#domain/programme.ts';
import { backOff, pause } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { collectionPath } from './collections.ts';
import { decode, timestampMs } from './decode.ts';
import { liveCollection, type Live, type LiveSource } from './live.ts';
import { programmeAddress } from './programme-address.ts';
import { unpacked } from './unpacked.ts';

const ATTEMPTS = 4;

/** A page that hangs is given up, ms. */
const PATIENCE = 8_000;

/** As REST writes a page: what really came is only known once it is parsed. */
const restPage = v.object({
  fields: v.object({
    note: v.object({ stringValue: v.string() }),
    part: v.object({ stringValue: v.string() }),
  }),
});

type Page = { readonly note: string; readonly part: string };

/** One page of a release, as everybody may read it; null when there is none. Rejects without network. One billed read. */
const fetchPage = async (number: number, page: number): Promise<Page | null> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const address = programmeAddress(import.meta.env, `releases/${number}-${page}`);
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      // What does not exist is billed too.
      if (response.ok || response.status === 404) countReads(1);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(response.statusText);
      const { note, part } = v.parse(restPage, await response.json()).fields;
      return { note: note.stringValue, part: part.stringValue };
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await pause(backOff(attempt));
    }
  }
};

/** The text of a release whose first page is known; the other pages cost a billed read each. Rejects without network. */
export const wholeText = async (number: number, pages: number, first: string): Promise<string> => {
  const others = Array.from({ length: pages - 1 }, (_, index) => fetchPage(number, index + 1));
  return [first, ...(await Promise.all(others)).map((page) => page?.part ?? '')].join('');
};

const packed = v.pipe(v.string(), v.parseJson(), releaseSchema);

/**
 * An earlier release, as it was published. Null: there is none, or it cannot be read. Rejects without network. It is
 * written nowhere how many pages it has; a text that ends too early is no JSON.
 */
export const releaseNumbered = async (number: number): Promise<Release | null> => {
  let text = '';
  let note = '';
  for (let page = 0; ; page++) {
    const next = await fetchPage(number, page);
    if (!next) break;
    if (page === 0) note = next.note;
    text += next.part;
    const whole = v.safeParse(packed, text);
    if (whole.success) return { number, note, programme: whole.output };
  }
  return null;
};

const storedPage = v.object({
  number: v.number(),
  page: v.number(),
  note: v.string(),
  publishedAt: timestampMs,
  part: v.string(),
});

/** A release that can be looked at, compared and gone back to; `publishedAt` in ms. */
export type PastRelease = Release & { readonly publishedAt: number };

type StoredPage = v.InferOutput<typeof storedPage>;

const releaseOf = (pages: readonly StoredPage[]): PastRelease | null => {
  const [first] = pages;
  const text = pages.map(({ part }) => part).join('');
  const whole = decode(packed, text, `releases/${first?.number ?? 0}`);
  if (!first || !whole.ok) return null;
  const { number, note, publishedAt } = first;
  return { number, note, publishedAt, programme: whole.value };
};

const pagesByNumber = (pages: readonly StoredPage[]): StoredPage[][] => {
  const found = new Map<number, StoredPage[]>();
  for (const page of pages) found.set(page.number, [...(found.get(page.number) ?? []), page]);
  return [...found.values()].map((list) => list.sort((a, b) => a.page - b.page));
};

/** Pages read for the history of releases, the newest ones; earlier releases are asked for one by one. */
export const HISTORY_PAGES = 6;

/** For organizers: the latest releases, newest first. What cannot be read is left out. */
export const recentReleases: LiveSource<readonly PastRelease[]> = unpacked(
  liveCollection(
    collectionPath('releases'),
    storedPage,
    (page) => page,
    ({ query, orderBy, limit }, pages) => query(pages, orderBy('number', 'desc'), limit(HISTORY_PAGES)),
  ),
  ({ items }, fromServer): Promise<Live<readonly PastRelease[]>> =>
    Promise.resolve({
      kind: 'value',
      fromServer,
      value: pagesByNumber(items)
        .map(releaseOf)
        .filter((release) => release !== null)
        .sort((a, b) => b.number - a.number),
    }),
);
