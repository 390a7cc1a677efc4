import { isObject, listIn, objectIn, textIn, type JsonObject } from './json-shape.ts';
import type { RawEvent } from './raw-event.ts';
import type { EntryLink, Person } from './schedule.ts';

const personIn = (value: unknown): Person => {
  if (!isObject(value)) return { id: '', name: textIn(value) };
  const names = ['public_name', 'name', 'full_public_name'].map((key) => textIn(value[key]));
  return {
    id: textIn(value['code']) || textIn(value['id']) || textIn(value['guid']),
    name: names.find((name) => name.trim() !== '') ?? '',
    about: textIn(value['biography']),
    blog: textIn(value['blog']) || textIn(value['url']),
  };
};

const linkIn = (value: unknown): EntryLink => {
  const link = isObject(value) ? value : { url: value };
  return { url: textIn(link['url']), title: textIn(link['title']), type: textIn(link['type']) };
};

/** An event as the file has it; `room` is the name that its list stands under. */
export const rawFromJson = (event: JsonObject, room: string): RawEvent => ({
  guid: textIn(event['guid']),
  id: textIn(event['id']),
  slug: textIn(event['slug']),
  title: textIn(event['title']),
  subtitle: textIn(event['subtitle']),
  abstract: textIn(event['abstract']),
  description: textIn(event['description']),
  room: textIn(event['room']) || room,
  track: textIn(event['track']),
  type: textIn(event['type']),
  date: textIn(event['date']),
  start: textIn(event['start']),
  end: textIn(event['end']),
  duration: textIn(event['duration']),
  url: textIn(event['url']),
  persons: listIn(event['persons']).map(personIn),
  links: [...listIn(event['links']), ...listIn(event['attachments'])].map(linkIn),
});

const isCount = (value: unknown): boolean => value === undefined || value === null || Number.isInteger(value);

/** Numbers and codes that are none: harmless here, but other programmes stumble over them. */
export const oddFields = (event: JsonObject): { readonly field: string; readonly detail: string }[] => {
  const odd = listIn(event['persons'])
    .map(objectIn)
    .filter(({ id, code }) => !isCount(id) || (typeof code === 'string' && !/^[A-Z0-9]+$/.test(code)))
    .map(({ id, code }) => ({ field: 'persons', detail: [id, code].map(textIn).filter(Boolean).join(', ') }));
  return isCount(event['id']) ? odd : [{ field: 'id', detail: textIn(event['id']) }, ...odd];
};
