import { useState } from 'react';
import type { DraftSession } from '#data/sessions.ts';

/**
 * The same objects as before for what nobody has changed: the listener brings the whole draft anew with every change,
 * and a thousand cards need not be drawn again because of one.
 */
export const useSteady = (items: readonly DraftSession[]): readonly DraftSession[] => {
  const [held, hold] = useState({ items, steady: items });
  if (held.items === items) return held.steady;
  const before = new Map(held.steady.map((item) => [item.session.id, item]));
  const steady = items.map((item) => {
    const known = before.get(item.session.id);
    return known?.changedAt === item.changedAt ? known : item;
  });
  hold({ items, steady });
  return steady;
};
