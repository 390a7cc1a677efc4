import { useWordsDeskWords } from './words-words.ts';

/** From so many cards on a number says nothing about single people. */
const FEW = 5;

/** How often a word is used, in words; small numbers are not told. */
export const useUses = () => {
  const words = useWordsDeskWords();
  return (count: number): string => (count < FEW ? words.few : words.uses(count));
};
