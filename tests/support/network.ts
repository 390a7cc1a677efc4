import { commands } from 'vitest/browser';
import type { Ailment } from './shaky-network.ts';

/** The page of the test and the phones in it. */
const pages = (): Window[] => [
  window,
  ...Array.from({ length: frames.length }, (_, index) => frames[index]!),
];

const say = (onLine: boolean) => {
  if (navigator.onLine === onLine) return;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
  for (const page of pages()) page.dispatchEvent(new Event(onLine ? 'online' : 'offline'));
};

/** Cuts every connection to Firestore and Auth, running ones too, and tells the page as a browser would. */
export const goOffline = async (): Promise<void> => {
  await commands.cut(true);
  say(false);
};

export const goOnline = async (): Promise<void> => {
  await commands.cutAt(null);
  await commands.cut(false);
  await commands.ail(null);
  say(true);
};

/** The network stays and says that it is there, but is of no use. */
export const ailNetwork = (how: Ailment): Promise<void> => commands.ail(how);

export const healNetwork = (): Promise<void> => commands.ail(null);

/** Cuts the network when a request for such an address is made, or when it would be answered; nobody is told. */
export const cutAt = (at: string, lost: 'request' | 'answer' = 'request'): Promise<void> =>
  commands.cutAt({ at, lost });

/** Resolves when a planned cut has happened. */
export const untilCut = (): Promise<void> => commands.untilCut();
