import type { Contact } from './contact.ts';
import type { Pair, Share } from './pair.ts';

/** A code as one phone showed it: since when (ms since 1970), and the name and the ticked channels beside it. */
export type CodeShown = {
  readonly code: string;
  readonly at: number;
  readonly name: string;
  readonly contact: Contact;
};

/** Afterwards nothing is revealed by itself any more (ms). */
export const ANSWERED_WITHIN = 86_400_000;

/** So far (ms) the clock of a phone may be ahead of the server's. */
const CLOCKS_APART = 10 * 60_000;

/**
 * What whoever used a code gets by itself: what stood beside that very code on this very phone, while the meeting is
 * less than a day old; null where I am to choose. Whether I have said anything in it before is not asked here.
 */
export const answerTo = (
  { code, madeAt }: Pick<Pair, 'code' | 'madeAt'>,
  shown: readonly CodeShown[],
  now: number,
): Share | null => {
  const mine = code === '' ? undefined : shown.find((one) => one.code === code);
  if (!mine || madeAt < mine.at - CLOCKS_APART || now - madeAt >= ANSWERED_WITHIN) return null;
  return { name: mine.name, ...mine.contact, free: [] };
};
