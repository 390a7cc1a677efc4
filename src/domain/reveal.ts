import { CHANNELS, EMPTY_CONTACT, type Channel, type Contact } from './contact.ts';
import type { Share } from './pair.ts';
import type { WallTime } from './wall-time.ts';

/** What can be revealed by itself. */
export type Revealed = Channel | 'links';

/** What of this is there: in my profile, or shown to somebody. */
export const channelsIn = (contact: Contact): Revealed[] => [
  ...CHANNELS.filter((channel) => contact[channel] !== ''),
  ...(contact.links.length ? (['links'] as const) : []),
];

/** What I show somebody: of my contact data only what was `chosen`. Null when that is nothing at all. */
export const shareOf = (
  name: string,
  contact: Contact,
  chosen: readonly Revealed[],
  free: readonly WallTime[],
): Share | null => {
  const share: Share = { ...EMPTY_CONTACT, name, free: [...free] };
  for (const channel of CHANNELS) if (chosen.includes(channel)) share[channel] = contact[channel];
  if (chosen.includes('links')) share.links = [...contact.links];
  return channelsIn(share).length || free.length ? share : null;
};

/** Whether both show the same contact data. */
export const showSame = (a: Contact | null, b: Contact | null): boolean => {
  const textOf = (contact: Contact | null) =>
    JSON.stringify([...CHANNELS.map((channel) => contact?.[channel] ?? ''), ...(contact?.links ?? [])]);
  return textOf(a) === textOf(b);
};
