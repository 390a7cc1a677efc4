import type { Words } from '#ui/language.tsx';
import type { SilenceWords } from './silence-words.ts';

const english: Words<SilenceWords> = {
  silent: 'The network does not answer – you see what was loaded last.',
};

export default english;
