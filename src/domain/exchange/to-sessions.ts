import type { Frame } from '../frame.ts';
import { endOf, type Programme } from '../programme.ts';
import { isScheduled, type Session } from '../session.ts';
import { placeFinder } from './place-finder.ts';
import type { ReadWarning, Schedule, Warning } from './schedule.ts';
import { sessionIds } from './session-ids.ts';
import { toSession } from './to-session.ts';

/** What a file would make of the draft; `rooms` and `tracks` are those of the draft and the new ones behind them. */
export type Imported = {
  readonly sessions: readonly Session[];
  readonly rooms: Frame['rooms'];
  readonly tracks: Frame['tracks'];
  readonly warnings: readonly Warning[];
};

const inRooms = (sessions: readonly Session[]): Session[][] => {
  const rooms = new Map<string, Session[]>();
  for (const session of sessions.filter((one) => isScheduled(one) && one.room !== '' && !one.cancelled))
    if (!rooms.get(session.room)?.push(session)) rooms.set(session.room, [session]);
  return [...rooms.values()];
};

/**
 * What begins in a room while something else is on: told once each, with what of the earlier ones lasts longest – of all
 * pairs a careless table has millions. The whole house is no room, and what is cancelled needs none.
 */
const overlapsIn = (sessions: readonly Session[]): Warning[] =>
  inRooms(sessions).flatMap((list) => {
    const warnings: Warning[] = [];
    let longest: Session | undefined;
    for (const next of list.sort((a, b) => a.start.localeCompare(b.start))) {
      const { title, id, start } = next;
      if (longest && start < endOf(longest))
        warnings.push({ kind: 'overlap', event: title, id, field: 'room', detail: longest.title });
      if (!longest || endOf(next) > endOf(longest)) longest = next;
    }
    return warnings;
  });

/** The sessions of a file as the draft would hold them, with what had to be changed, and what is odd. */
export const toSessions = (
  { schedule, warnings: read }: { readonly schedule: Schedule; readonly warnings: readonly ReadWarning[] },
  draft: Programme,
): Imported => {
  const { rooms, tracks, roomOf, trackOf } = placeFinder(schedule, draft);
  const { ids, repeated } = sessionIds(schedule.entries, draft.sessions);
  const before = new Map(draft.sessions.map((session) => [session.id, session]));
  const warnings: Warning[] = [];
  const sessions = schedule.entries.map((entry, index) => {
    const id = ids[index]!;
    const warn = (warning: Pick<Warning, 'kind' | 'field' | 'detail'>) =>
      warnings.push({ event: entry.title, id, ...warning });
    if (repeated.has(index)) warn({ kind: 'duplicateId', field: 'id', detail: entry.guid || entry.id });
    const room = roomOf(entry.room, warn);
    const track = entry.track && trackOf(entry.track, warn);
    return toSession(schedule, entry, { id, before: before.get(id), room, track }, warn);
  });
  const zones: Warning[] =
    schedule.zone === draft.event.zone
      ? []
      : [{ kind: 'otherZone', event: '', field: 'zone', detail: schedule.zone }];
  const told = read.map(({ entry, ...warning }): Warning => {
    const id = entry === undefined ? undefined : ids[entry];
    return id === undefined ? warning : { ...warning, id };
  });
  return { sessions, rooms, tracks, warnings: [...zones, ...told, ...warnings, ...overlapsIn(sessions)] };
};
