import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Filter } from '#domain/programme-filter.ts';

/** Values of `ansicht` in the address; '' is the whole programme. */
export const VIEWS = { all: '', now: 'jetzt', forMe: 'fuer-mich', mine: 'meine' } as const;
export type View = keyof typeof VIEWS;

/** Names of the filters in the address. */
export const FILTER_KEYS = { tracks: 'strang', rooms: 'raum', fields: 'feld' } as const;

const isView = (name: string): name is View => name in VIEWS;

/**
 * What of the programme is looked at. Everything stands in the address, so that going back finds it again; what is being
 * typed is there a moment later.
 */
export const useLook = (days: readonly string[], today: string) => {
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('suche') ?? '');
  const named = Object.keys(VIEWS).find((name) => isView(name) && VIEWS[name] === search.get('ansicht'));
  const view: View = named && isView(named) ? named : 'all';
  const day = [search.get('tag'), today].find((date) => date !== null && days.includes(date)) ?? days[0];
  const filter = useMemo((): Filter => {
    const { tracks, rooms, fields } = FILTER_KEYS;
    return { tracks: search.getAll(tracks), rooms: search.getAll(rooms), fields: search.getAll(fields) };
  }, [search]);
  const searches = view === 'all' || view === 'mine';
  const narrowed = searches && (text.trim() !== '' || Object.values(filter).some((list) => list.length > 0));
  /** The same address with something else in one place. */
  const address = (key: string, value: string): string => {
    const next = new URLSearchParams(search);
    if (value) next.set(key, value);
    else next.delete(key);
    return `?${next.toString()}`;
  };
  return { view, day, text, setText, filter, searches, narrowed, address };
};

export type Look = ReturnType<typeof useLook>;
