import { EVENT_ID } from '#domain/event.ts';

/** Every collection there is: each has a file of its name here, a match block, a rules test and a glossary line. */
export const COLLECTIONS = [
  'events',
  'programme',
  'releases',
  'frame',
  'sessions',
  'decisions',
  'sanctions',
  'profiles',
  'directory',
  'favourites',
  'ratings',
  'wishlists',
  'notes',
  'codes',
  'blocks',
  'reports',
  'answers',
  'themes',
  'fishbowl',
  'pairs',
  'staff',
] as const;

type Below = Exclude<(typeof COLLECTIONS)[number], 'events'>;

export const eventPath = `events/${EVENT_ID}`;
export const collectionPath = (name: Below): string => `${eventPath}/${name}`;
export const documentPath = (name: Below, id: string): string => `${eventPath}/${name}/${id}`;
