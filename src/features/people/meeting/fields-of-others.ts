import type { ListedCard } from '#domain/directory.ts';
import { termKey } from '#domain/terms.ts';

/** A field that other people here have, in the word that most of them use. */
export type WishedField = { readonly value: string; readonly label: string };

/** Every field of other people once, by its name on screen, in the order of the alphabet. */
export const fieldsOfOthers = (
  me: string,
  cards: readonly ListedCard[],
  labelOf: (field: string) => string,
  language: string,
): readonly WishedField[] => {
  const spelled = new Map<string, Map<string, number>>();
  for (const card of cards.filter(({ uid }) => uid !== me))
    for (const field of card.fields) {
      const key = termKey(labelOf(field));
      const words = spelled.get(key) ?? new Map<string, number>();
      spelled.set(key, words.set(field, (words.get(field) ?? 0) + 1));
    }
  const mostUsed = (words: ReadonlyMap<string, number>) =>
    [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return [...spelled.values()]
    .map((words) => ({ value: mostUsed(words), label: labelOf(mostUsed(words)) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
};
