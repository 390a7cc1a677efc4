import type { Session } from '../session.ts';
import { termKey } from '../terms.ts';

const BREAKS = [
  'pause',
  'break',
  'lunch',
  'coffee',
  'kaffee',
  'mittag',
  'essen',
  'catering',
  'einlass',
  'doors',
];
const OPENINGS = ['opening', 'eroeffnung', 'begruessung', 'welcome'];

/** What kind of session a word of a file means: „Kaffeepause“, „break“, „Opening“ …; anything unknown is a session. */
export const kindOf = (word: string): Session['kind'] => {
  const key = termKey(word);
  if (key.includes('fishbowl')) return 'fishbowl';
  if (OPENINGS.some((start) => key.startsWith(start))) return 'opening';
  return BREAKS.some((part) => key.startsWith(part)) || key.endsWith('pause') || key.endsWith('break')
    ? 'break'
    : 'session';
};
