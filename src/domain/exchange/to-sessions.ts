import type { Frame } from '../frame.ts';
import { endOf, type Programme } from '../programme.ts';
import { isScheduled, type Session } from '../session.ts';
import { placeFinder } from './place-finder.ts';
import type { Schedule, Warning } from './schedule.ts';
import { sessionIds } from './session-ids.ts';
import { toSession } from './to-session.ts';

/** What a file would make of the draft; `rooms` and `tracks` are those of the draft and the new ones behind them. */
export type Imported = {
  readonly sessions: readonly Session[];
  readonly rooms: Frame['rooms'];
  readonly tracks: Frame['tracks'];
  readonly warnings: readonly Warning[];
};

/** Two in one room at one time, each pair once; the whole house is no room, and what is cancelled needs none. */
const overlapsIn = (sessions: readonly Session[]): Warning[] => {
  const rooms = new Map<string, Session[]>();
  for (const session of sessions.filter((one) => isScheduled(one) && one.room !== '' && !one.cancelled))
    rooms.set(session.room, [...(rooms.get(session.room) ?? []), session]);
  return [...rooms.values()].flatMap((list) => {
    const sorted = list.sort((a, b) => a.start.localeCompare(b.start));
    return sorted.flatMap((a, index) => {
      const end = endOf(a);
      const next = sorted.findIndex(({ start }, at) => at > index && start >= end);
      return sorted
        .slice(index + 1, next < 0 ? undefined : next)
        .map((b): Warning => ({ kind: 'overlap', event: a.title, id: a.id, field: 'room', detail: b.title }));
    });
  });
};

/** The sessions of a file as the draft would hold them, with what had to be changed, and what is odd. */
export const toSessions = (
  { schedule, warnings: read }: { readonly schedule: Schedule; readonly warnings: readonly Warning[] },
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
  const idByTitle = new Map(schedule.entries.map(({ title }, index) => [title, ids[index]]));
  const zones: Warning[] =
    schedule.zone === draft.event.zone
      ? []
      : [{ kind: 'otherZone', event: '', field: 'zone', detail: schedule.zone }];
  const told = read.map((warning) => {
    const id = idByTitle.get(warning.event);
    return id === undefined ? warning : { ...warning, id };
  });
  return { sessions, rooms, tracks, warnings: [...zones, ...told, ...warnings, ...overlapsIn(sessions)] };
};
