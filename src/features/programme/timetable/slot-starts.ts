import type { DayGrid, GridEntry } from '#domain/day-grid.ts';

/** Entries that begin together, with the row in which they begin. */
export const slotStarts = ({ entries }: DayGrid) => {
  const slots = new Map<string, { start: string; row: number; entries: GridEntry[] }>();
  for (const entry of entries) {
    const { start } = entry.session;
    const slot = slots.get(start) ?? { start, row: entry.row[0], entries: [] };
    slot.entries.push(entry);
    slots.set(start, slot);
  }
  return [...slots.values()];
};
