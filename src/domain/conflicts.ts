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

/**
 * Tells each of a list in order of time together with the one before it that runs longest – where `apart`, of those in
 * another room. That is at most one pair for each, however many are at the same time; and what is hidden behind a longer
 * one overlaps that one itself.
 */
const withLongest = (list: readonly Timed[], apart: boolean, tell: (a: Timed, b: Timed) => void): void => {
  let longest: Timed | undefined;
  let elsewhere: Timed | undefined;
  for (const b of list) {
    const { room } = b.session;
    const isSameRoom = room === longest?.session.room;
    const a = apart && isSameRoom && room !== '' ? elsewhere : longest;
    if (a) tell(a, b);
    if (!longest || b.to > longest.to) {
      if (!isSameRoom) elsewhere = longest;
      longest = b;
    } else if (!isSameRoom && (!elsewhere || b.to > elsewhere.to)) elsewhere = b;
  }
};

const isBreak = ({ session }: Timed): boolean => session.kind === 'break';

const none = { place: '', speaker: '', gap: 0 };

const pair = (kind: ConflictKind, a: Timed, b: Timed, details: Partial<Conflict>): Conflict => ({
  ...none,
  kind,
  sessions: [a.session.id, b.session.id],
  ...details,
});

const isOverlap = (a: Timed, b: Timed): boolean => b.from < a.to;

/** Minutes that are too few between two of which the second begins after the first; null: they overlap, or have enough. */
const shortGap = (a: Timed, b: Timed, changeOver: number): number | null =>
  isOverlap(a, b) || b.from >= a.to + changeOver ? null : b.from - a.to;

const betweenTwo = (timed: readonly Timed[], changeOver: number): Conflict[] => {
  const rooms: Group = new Map();
  const people: Group = new Map();
  for (const entry of timed) {
    if (entry.session.room) put(rooms, entry.session.room, entry);
    for (const person of peopleOf(entry.session).keys()) put(people, person, entry);
  }
  const found: Conflict[] = [];
  for (const [place, list] of rooms) {
    withLongest(list, false, (a, b) => {
      if (isOverlap(a, b)) found.push(pair('roomOverlap', a, b, { place }));
    });
    // A break needs no change-over.
    const used = list.filter((entry) => !isBreak(entry));
    withLongest(used, false, (a, b) => {
      const gap = shortGap(a, b, changeOver);
      if (gap !== null) found.push(pair('shortChangeOver', a, b, { place, gap }));
    });
  }
  for (const [person, list] of people) {
    const nameIn = ({ session }: Timed) => peopleOf(session).get(person) ?? '';
    // Where both are in one room, the room says it.
    withLongest(list, true, (a, b) => {
      if (isOverlap(a, b)) found.push(pair('speakerTwice', a, b, { speaker: nameIn(a) }));
    });
    // Who is told no room has no way to go.
    const placed = list.filter(({ session }) => session.room !== '');
    withLongest(placed, true, (a, b) => {
      const gap = shortGap(a, b, changeOver);
      if (gap !== null) found.push(pair('shortChangeOver', a, b, { speaker: nameIn(a), gap }));
    });
  }
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
 * What in a draft would not work in the house: in order of time, whatever the order of `sessions`. What is cancelled or
 * not scheduled has no conflicts; what has no room is in the whole house and in nobody's way.
 *
 * Of many at the same time not every pair is told: in each room, and for each person, each session is held against the
 * longest-running one before it. So every session that overlaps another is in at least one conflict, nothing is told
 * that is not so, and nothing is told only where nothing is wrong; but mending one may bring up the next. A sort and a
 * sweep: there are never more than a few conflicts for each session and each of its speakers.
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
    for (const id of conflict.sessions) {
      const list = found.get(id);
      if (list) list.push(conflict);
      else found.set(id, [conflict]);
    }
  return found;
};
