import { memo, useMemo } from 'react';
import { changesBetween } from '#domain/changes.ts';
import { headerChanges } from '#domain/header-changes.ts';
import type { Programme } from '#domain/programme.ts';
import { useDeskWords } from '../desk-words.ts';
import styles from '../desk.module.css';
import { HeaderLine, SessionLine, type Headers } from './release-lines.tsx';

/** What differs between two frames alone. */
export const HeaderLines = ({ from, to }: Headers) => (
  <ul className={styles.changes}>
    {headerChanges(from, to).map((change) => (
      <HeaderLine key={JSON.stringify(change)} change={change} />
    ))}
  </ul>
);

/** How many differences there are between two programmes. */
export const changeCount = (from: Programme, to: Programme): number =>
  headerChanges(from, to).length + changesBetween(from.sessions, to.sessions).length;

type Props = {
  from: Programme;
  to: Programme;
  /** So many are seen at once; the others are folded up. */
  atAGlance?: number;
};

/** The automatically written list of changes from one programme to another. */
export const ReleaseChanges = memo(({ from, to, atAGlance = 6 }: Props) => {
  const words = useDeskWords();
  const header = useMemo(() => headerChanges(from, to), [from, to]);
  const sessions = useMemo(() => changesBetween(from.sessions, to.sessions), [from, to]);
  const lines = [
    ...header.map((change) => <HeaderLine key={JSON.stringify(change)} change={change} />),
    ...sessions.map((change) => <SessionLine key={change.session.id} change={change} from={from} to={to} />),
  ];
  // Folding up a single one would hide more than it saves.
  const shown = lines.length > atAGlance + 1 ? atAGlance : lines.length;
  if (lines.length === 0) return null;
  return (
    <div>
      <ul className={styles.changes}>{lines.slice(0, shown)}</ul>
      {lines.length > shown && (
        <details className={styles.more}>
          <summary>{words.moreChanges(lines.length - shown)}</summary>
          <ul className={styles.changes}>{lines.slice(shown)}</ul>
        </details>
      )}
    </div>
  );
});
