import { useDeferredValue, useMemo } from 'react';
import type { Programme } from '#domain/programme.ts';
import { filtered } from '#domain/programme-filter.ts';
import { finderIn, type Finder } from '#domain/programme-search.ts';
import type { Session } from '#domain/session.ts';
import type { Look } from '../look.ts';

const finders = new WeakMap<Programme, Finder>();

/** Made once a release; the last answer is kept, because the list and its count ask the same. */
export const finderFor = (programme: Programme): Finder => {
  const known = finders.get(programme);
  if (known) return known;
  const find = finderIn(programme);
  let last: { query: string; ids: ReadonlySet<string> } | undefined;
  const finder: Finder = (query) => {
    if (last?.query !== query) last = { query, ids: find(query) };
    return last.ids;
  };
  finders.set(programme, finder);
  return finder;
};

/** What is left of the sessions by search and filters; typing never waits for it. */
export const useFound = (
  programme: Programme,
  sessions: readonly Session[],
  { text, filter, narrowed }: Look,
): { query: string; found: readonly Session[] } => {
  const query = useDeferredValue(text);
  const found = useMemo(() => {
    if (!narrowed) return sessions;
    const left = filtered(sessions, filter);
    if (!query.trim()) return left;
    const ids = finderFor(programme)(query);
    return left.filter(({ id }) => ids.has(id));
  }, [programme, sessions, query, filter, narrowed]);
  return { query, found };
};
