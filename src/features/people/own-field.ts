import type { Card } from '#domain/profile.ts';
import { labelOf, termKey, type Term } from '#domain/terms.ts';

/** Whether everybody here comes from exactly my fields: then there is nobody yet to meet across them. */
export const onlyMyField = (mine: Card, others: readonly Card[], fields: readonly Term[]): boolean => {
  const room = (card: Card) =>
    card.fields
      .map((field) => termKey(labelOf(field, fields, 'de')))
      .sort()
      .join();
  return mine.fields.length > 0 && others.length > 0 && others.every((other) => room(other) === room(mine));
};
