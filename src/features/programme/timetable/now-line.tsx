import type { DayGrid } from '#domain/day-grid.ts';
import { addMinutes, minutesBetween, type WallTime } from '#domain/wall-time.ts';

/** Where the day is now; nothing before and after it. */
export const NowLine = ({
  grid,
  now,
  className,
}: {
  grid: DayGrid;
  now: WallTime;
  className: string | undefined;
}) => {
  const row = grid.rows.findIndex(({ start, minutes }) => start <= now && now < addMinutes(start, minutes));
  const at = grid.rows[row];
  if (!at) return null;
  const share = minutesBetween(at.start, now) / at.minutes;
  return (
    <div
      aria-hidden
      className={className}
      style={{ gridRow: `${row + 2} / ${row + 3}`, insetBlockStart: `${share * 100}%` }}
    />
  );
};
