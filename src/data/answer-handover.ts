import { EMPTY_ANSWER, type Answer } from '#domain/answer.ts';
import { answerDraft } from './drafts.ts';

const withText = (words: string, text: string): string =>
  words.includes(text) ? words : [words.trimEnd(), text].filter(Boolean).join('\n\n');

/**
 * Puts a text below what stands under „Wann ist Vernetzung wertvoll?“ in the answer that is being written, else in a
 * new draft of `own` (the latest answer of mine, sent or not; null: none). Nothing is overwritten, nothing is sent.
 */
export const addToAnswer = (text: string, own: Answer | null): void => {
  const draft = answerDraft.get() ?? { words: own ?? EMPTY_ANSWER, base: own };
  answerDraft.set({ ...draft, words: { ...draft.words, when: withText(draft.words.when, text) } });
};
