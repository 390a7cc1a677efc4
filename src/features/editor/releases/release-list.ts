import type { StoredRelease } from '#data/publish.ts';
import type { PastRelease } from '#data/releases.ts';
import type { Release } from '#domain/programme.ts';

/** A release with its time of publication in ms; null: not known. */
export type ListedRelease = Release & { readonly publishedAt: number | null };

/** A number that was given; `release` null: it cannot be read. */
export type Entry = { readonly number: number; readonly release: ListedRelease | null };

/** What was asked for beyond the history. */
export type Older = ReadonlyMap<number, Release | null>;

/**
 * Every number from the newest down to the oldest known one, so that what cannot be read is seen to be missing. The
 * published release counts even where its pages were never kept.
 */
export const releaseList = (
  recent: readonly PastRelease[],
  current: StoredRelease | null,
  older: Older,
): Entry[] => {
  const known = new Map<number, ListedRelease | null>(recent.map((release) => [release.number, release]));
  for (const [number, release] of older)
    if (!known.has(number)) known.set(number, release && { ...release, publishedAt: null });
  if (current?.whole && current.programme && !known.has(current.number)) {
    const { number, programme } = current;
    known.set(number, { number, note: '', programme, publishedAt: null });
  }
  const numbers = [...known.keys(), ...(current ? [current.number] : [])];
  const [newest, oldest] = [Math.max(0, ...numbers), Math.min(...numbers)];
  return Array.from({ length: numbers.length ? newest - oldest + 1 : 0 }, (_, index) => {
    const number = newest - index;
    return { number, release: known.get(number) ?? null };
  });
};

export const readable = (entries: readonly Entry[]): ListedRelease[] =>
  entries.flatMap(({ release }) => release ?? []);
