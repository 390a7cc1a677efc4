import { useLocation } from 'react-router-dom';
import { termKey, type Term } from '#domain/terms.ts';

/** Whoever opens it is told that people of these fields are missed. */
export const wantedPath = (fields: readonly string[]): string =>
  `/menschen?gesucht=${fields.map(encodeURIComponent).join(',')}`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

const asked = (search: string): string[] => {
  const [, list = ''] = /[?&]gesucht=([^&]*)/.exec(search) ?? [];
  return list.split(/,|%2C/i).map((text) => termKey(decoded(text)));
};

/** The fields of the list that a link names; whatever else stands in a link is shown to nobody. */
const wantedIn = (search: string, fields: readonly Term[]): Term[] => {
  const keys = new Set(asked(search).filter(Boolean));
  return fields.filter(({ de, en }) => keys.has(termKey(de)) || keys.has(termKey(en)));
};

export const useWanted = (fields: readonly Term[]): Term[] => wantedIn(useLocation().search, fields);
