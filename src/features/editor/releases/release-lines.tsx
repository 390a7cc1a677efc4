import type { ReactNode } from 'react';
import { changedFields, type Change } from '#domain/changes.ts';
import type { HeaderChange } from '#domain/header-changes.ts';
import type { Header } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { dateOf } from '#domain/wall-time.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from '../desk.module.css';

const German = ({ children }: { children: ReactNode }) => <span lang="de">{children}</span>;

/** Seen as an arrow, heard as a word. */
export const FromTo = ({ from, to }: { from: ReactNode; to: ReactNode }) => {
  const words = useDeskWords();
  return (
    <>
      {from} <span aria-hidden>→</span>
      <span className="visually-hidden">{words.becomes}</span> {to}
    </>
  );
};

const When = ({ wall, dated }: { wall: string; dated: boolean }) => {
  const words = useDeskWords();
  if (!wall) return words.unscheduled;
  return (
    <>
      {dated && <CalendarDate date={dateOf(wall)} />} <ClockTime wall={wall} />
    </>
  );
};

/** Shown from what to what, in this order. */
const QUOTED = ['start', 'minutes', 'room', 'track'] as const;

/** Too long to be shown from what to what. */
const UNQUOTED = ['abstract', 'speakers', 'fields', 'kind', 'example', 'source'] as const;

export type Headers = { from: Header; to: Header };

/** Of a session that was changed: from what to what. */
const Facts = ({ before, after, from, to }: Headers & { before: Session; after: Session }) => {
  const words = useDeskWords();
  const named = (header: Header, list: 'rooms' | 'tracks', id: string, none: string) => {
    const name = header[list].find((place) => place.id === id)?.name ?? id;
    return name ? <German>{name}</German> : none;
  };
  const changed = changedFields(before, after);
  const dated = dateOf(before.start) !== dateOf(after.start);
  const shown: Record<(typeof QUOTED)[number], { from: ReactNode; to: ReactNode }> = {
    start: {
      from: <When wall={before.start} dated={dated} />,
      to: <When wall={after.start} dated={dated} />,
    },
    minutes: { from: before.minutes, to: words.minutes(after.minutes) },
    room: {
      from: named(from, 'rooms', before.room, words.nowhere),
      to: named(to, 'rooms', after.room, words.nowhere),
    },
    track: {
      from: named(from, 'tracks', before.track, words.none),
      to: named(to, 'tracks', after.track, words.none),
    },
  };
  const others = UNQUOTED.filter((field) => changed.includes(field)).map((field) => words.parts[field]);
  return (
    <>
      {QUOTED.filter((field) => changed.includes(field)).map((field) => (
        <span key={field} className={styles.facts}>
          <FromTo {...shown[field]} />
        </span>
      ))}
      {changed.includes('title') && (
        <span className={styles.facts}>
          {words.before}: <German>{before.title}</German>
        </span>
      )}
      {others.length > 0 && <span className={styles.facts}>{words.alsoChanged(others.join(', '))}</span>}
    </>
  );
};

/** What happened to one session. */
export const SessionLine = ({
  change: { kind, session, before },
  from,
  to,
}: Headers & { change: Change }) => {
  const words = useDeskWords();
  const isWhole = kind === 'added' || kind === 'removed';
  return (
    <li>
      <strong>{words.kinds[kind]}:</strong> <German>{session.title}</German>
      {isWhole && (
        <span className={styles.facts}>
          <When wall={session.start} dated />
        </span>
      )}
      {before && !isWhole && <Facts before={before} after={session} from={from} to={to} />}
    </li>
  );
};

/** What happened to the event, a room or a track. */
export const HeaderLine = ({ change }: { change: HeaderChange }) => {
  const words = useDeskWords();
  const said = (text: string) => (text ? <German>{text}</German> : words.nothing);
  if (change.kind === 'order')
    return (
      <li>
        <strong>{words.places[change.list].order}</strong>
      </li>
    );
  if (change.kind === 'added' || change.kind === 'removed')
    return (
      <li>
        <strong>{words.places[change.list][change.kind]}:</strong> <German>{change.name}</German>
      </li>
    );
  const label =
    change.kind === 'event'
      ? words.event[change.field]
      : change.kind === 'directions'
        ? words.directions(change.name)
        : words.places[change.list].renamed;
  return (
    <li>
      <strong>{label}:</strong> <FromTo from={said(change.from)} to={said(change.to)} />
    </li>
  );
};
