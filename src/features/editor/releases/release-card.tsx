import { useMemo } from 'react';
import { wallTimeAt, dateOf } from '#domain/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import styles from '../desk.module.css';
import { changeCount, ReleaseChanges } from './release-changes.tsx';
import type { Entry, ListedRelease } from './release-list.ts';
import { useReleaseWords } from './release-words.ts';

export type Look = 'look' | 'compare' | 'goBack';

type Props = {
  entry: Entry;
  isCurrent: boolean;
  /** The next older one that can be read. */
  before: ListedRelease | undefined;
  onOpen: (look: Look, release: ListedRelease) => void;
};

const Published = ({ at, zone }: { at: number; zone: string }) => {
  const wall = wallTimeAt(at, zone);
  return (
    <p className={styles.soft}>
      <CalendarDate date={dateOf(wall)} /> · <ClockTime wall={wall} />
    </p>
  );
};

const Against = ({ release, before }: { release: ListedRelease; before: ListedRelease | undefined }) => {
  const words = useReleaseWords();
  const count = useMemo(() => before && changeCount(before.programme, release.programme), [before, release]);
  if (!before) return release.number === 1 && <p>{words.first(release.programme.sessions.length)}</p>;
  if (!count) return <p>{words.sameAs(before.number)}</p>;
  return (
    <>
      <h3>{words.against(before.number)}</h3>
      <ReleaseChanges from={before.programme} to={release.programme} />
    </>
  );
};

/** One release: when, why, what changed with it, and what can be done with it. */
export const ReleaseCard = ({ entry: { number, release }, isCurrent, before, onOpen }: Props) => {
  const words = useReleaseWords();
  return (
    <li className={classNames(styles.card, isCurrent && styles.now)}>
      <div className={styles.head}>
        <h2>{words.name(number)}</h2>
        {isCurrent && <span className={styles.mark}>{words.onPhones}</span>}
      </div>
      {!release && <p>{words.unreadable}</p>}
      {release && (
        <>
          {release.publishedAt !== null && (
            <Published at={release.publishedAt} zone={release.programme.event.zone} />
          )}
          {release.note && (
            <p className={styles.note} lang="de">
              {release.note}
            </p>
          )}
          <Against release={release} before={before} />
          <div className={styles.buttons}>
            <Button aria-label={words.lookAt(number)} onClick={() => onOpen('look', release)}>
              {words.look}
            </Button>
            <Button aria-label={words.compareWith(number)} onClick={() => onOpen('compare', release)}>
              {words.compare}
            </Button>
            <Button aria-label={words.goBackTo(number)} onClick={() => onOpen('goBack', release)}>
              {words.goBack}
            </Button>
          </div>
        </>
      )}
    </li>
  );
};
