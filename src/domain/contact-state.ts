import type { Note } from './note.ts';
import type { Pair } from './pair.ts';

/** „War diese Vernetzung wertvoll?“ is asked so long (ms) after two have met: seven times 24 hours. */
export const ASKED_AFTER = 7 * 86_400_000;

/** When the two met: the earlier „getroffen“, or the code that was shown and scanned; ms, null while they have not. */
export const metAt = ({ iMet, theyMet, byCode, madeAt }: Pair): number | null => {
  const times = [iMet?.at, theyMet?.at, byCode ? madeAt : undefined].filter((at) => at !== undefined);
  return times.length ? Math.min(...times) : null;
};

/** Whether the question waits for an answer; also when it was put off. */
export const isOpenQuestion = (pair: Pair, note: Note | undefined, now: number): boolean => {
  const met = metAt(pair);
  const answered = note !== undefined && !['', 'later'].includes(note.worth);
  return met !== null && now >= met + ASKED_AFTER && !answered;
};

/** Whether the question is to be asked unbidden: open, and not put off. */
export const isAsked = (pair: Pair, note: Note | undefined, now: number): boolean =>
  isOpenQuestion(pair, note, now) && note?.worth !== 'later';

export type ContactState = 'question' | 'met' | 'meeting' | 'new' | 'open';

/** What matters most about somebody just now. `seen`: I have opened the page about the two of us. */
export const contactState = (
  pair: Pair,
  note: Note | undefined,
  seen: boolean,
  now: number,
): ContactState => {
  if (isOpenQuestion(pair, note, now)) return 'question';
  if (metAt(pair) !== null) return 'met';
  if (pair.meeting) return 'meeting';
  return seen ? 'open' : 'new';
};

/** Newest first; the same order on every phone. */
export const byNewest = (a: Pair, b: Pair): number => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1);
