import type { Frame } from './frame.ts';
import { hoursOf } from './frame.ts';
import { isScheduled, type Session } from './session.ts';
import { termKey } from './terms.ts';
import { addMinutes, minutesBetween } from './wall-time.ts';

/** In the order in which they are told where several begin together. */
export const CONFLICT_KINDS = [
  'roomOverlap',
  'speakerTwice',
  'outsideDay',
  'shortChangeOver',
  'missingRoom',
  'missingTitle',
  'unknownRoom',
  'unknownTrack',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What an organizer should look at before publishing. */
export type Conflict = {
  readonly kind: ConflictKind;
  /** Ids of the one or two sessions concerned, the earlier one first. */
  readonly sessions: readonly string[];
  /** The room's or track's id it is about, '' for none. */
  readonly place: string;
  /** Who cannot be in both, as written in the earlier session; '' where it is about no person. */
  readonly speaker: string;
  /** Minutes between the two; only of `shortChangeOver`. */
  readonly gap: number;
};

/** A session on one time line, in minutes since 1970. */
type Timed = { readonly session: Session; readonly from: number; readonly to: number };

const EPOCH = '1970-01-01T00:00';

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const byTime = (a: Timed, b: Timed): number =>
  a.from - b.from || a.to - b.to || compare(a.session.id, b.session.id);

const timedOf = (sessions: readonly Session[]): Timed[] =>
  sessions
    .filter((session) => isScheduled(session) && !session.cancelled)
    .map((session) => {
      const from = minutesBetween(EPOCH, session.start);
      return { session, from, to: from + session.minutes };
    })
    .sort(byTime);

/** Name in the form in which two spellings are one person → how it is written here. */
const peopleOf = ({ speakers }: Session): Map<string, string> =>
  new Map(speakers.map(({ name }) => [termKey(name), name]));

type Group = Map<string, Timed[]>;

const put = (group: Group, key: string, timed: Timed): void => {
  const list = group.get(key);
  if (list) list.push(timed);
  else group.set(key, [timed]);
};

/** Pairs of a list in order of time of which the second begins less than `reach` minutes after the first ended. */
const closePairs = (list: readonly Timed[], reach: number, tell: (a: Timed, b: Timed) => void): void => {
  list.forEach((a, index) => {
    for (let next = index + 1; next < list.length; next++) {
      const b = list[next]!;
      if (b.from >= a.to + reach) return;
      tell(a, b);
    }
  });
};

const isBreak = ({ session }: Timed): boolean => session.kind === 'break';

const none = { place: '', speaker: '', gap: 0 };

const pair = (kind: ConflictKind, a: Timed, b: Timed, details: Partial<Conflict>): Conflict => ({
  ...none,
  kind,
  sessions: [a.session.id, b.session.id],
  ...details,
});

/** Two in one room: at the same time, or without the time to change over. A break needs no change-over. */
const inRoom = (a: Timed, b: Timed): Conflict | null => {
  const place = a.session.room;
  if (b.from < a.to) return pair('roomOverlap', a, b, { place });
  if (isBreak(a) || isBreak(b)) return null;
  return pair('shortChangeOver', a, b, { place, gap: b.from - a.to });
};

/** One person in two sessions; where both are in one room, the room says it. */
const withSpeaker = (a: Timed, b: Timed, speaker: string): Conflict | null => {
  const { room } = a.session;
  if (room === b.session.room && room !== '') return null;
  if (b.from < a.to) return pair('speakerTwice', a, b, { speaker });
  // Who is told no room has no way to go.
  if (room === '' || b.session.room === '') return null;
  return pair('shortChangeOver', a, b, { speaker, gap: b.from - a.to });
};

const betweenTwo = (timed: readonly Timed[], changeOver: number): Conflict[] => {
  const rooms: Group = new Map();
  const people: Group = new Map();
  for (const entry of timed) {
    if (entry.session.room) put(rooms, entry.session.room, entry);
    for (const person of peopleOf(entry.session).keys()) put(people, person, entry);
  }
  const found: Conflict[] = [];
  const add = (conflict: Conflict | null) => conflict && found.push(conflict);
  for (const list of rooms.values()) closePairs(list, changeOver, (a, b) => add(inRoom(a, b)));
  for (const [person, list] of people)
    closePairs(list, changeOver, (a, b) => add(withSpeaker(a, b, peopleOf(a.session).get(person) ?? '')));
  return found;
};

/** What is wrong with a session by itself. */
const ofOne = (frame: Frame): ((timed: Timed) => Conflict[]) => {
  const rooms = new Set(frame.rooms.map(({ id }) => id));
  const tracks = new Set(frame.tracks.map(({ id }) => id));
  const open = frame.days.map(hoursOf);
  return ({ session }) => {
    const { id, title, kind, room, track, start, minutes } = session;
    const end = addMinutes(start, minutes);
    const told: [ConflictKind, boolean, string][] = [
      ['outsideDay', open.length > 0 && !open.some(({ from, to }) => from <= start && end <= to), ''],
      ['missingRoom', kind === 'session' && room === '' && rooms.size > 0, ''],
      ['missingTitle', title.trim() === '', ''],
      ['unknownRoom', room !== '' && !rooms.has(room), room],
      ['unknownTrack', track !== '' && !tracks.has(track), track],
    ];
    return told.filter(([, is]) => is).map(([of, , place]) => ({ ...none, kind: of, sessions: [id], place }));
  };
};

/**
 * Everything in a draft that would not work in the house: in order of time, whatever the order of `sessions`. What is
 * cancelled or not scheduled has no conflicts; what has no room is in the whole house and in nobody's way. Takes a sort
 * and a sweep over each room and each person: a thousand sessions in a few ms, and a moment for each conflict found.
 */
export const conflictsOf = (frame: Frame, sessions: readonly Session[]): Conflict[] => {
  const timed = timedOf(sessions);
  const place = new Map(timed.map(({ session }, index) => [session.id, index]));
  const at = ({ sessions: ids }: Conflict, index: number) => place.get(ids[index] ?? '') ?? -1;
  return [...betweenTwo(timed, frame.changeOver), ...timed.flatMap(ofOne(frame))].sort(
    (a, b) =>
      at(a, 0) - at(b, 0) ||
      CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind) ||
      at(a, 1) - at(b, 1) ||
      compare(a.speaker, b.speaker),
  );
};

/** Session id → the conflicts that it is part of. */
export const conflictsBySession = (conflicts: readonly Conflict[]): Map<string, Conflict[]> => {
  const found = new Map<string, Conflict[]>();
  for (const conflict of conflicts)
    for (const id of conflict.sessions) found.set(id, [...(found.get(id) ?? []), conflict]);
  return found;
};
