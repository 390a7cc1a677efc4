import { wordsIn } from '#ui/language.tsx';

const german = { silent: 'Das Netz antwortet nicht – Du siehst, was zuletzt geladen wurde.' };

export type SilenceWords = typeof german;

/** Apart from the words of the frame, which everybody loads before the programme. */
export const useSilenceWords = wordsIn(german, () => import('./silence-words.en.ts'));
