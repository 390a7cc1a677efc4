import { useEffect, useMemo, useState } from 'react';
import { favourites } from '#data/favourites.ts';
import { publishedProgramme } from '#data/programme.ts';
import { programmeLayout } from '#data/programme-layout.ts';
import { useLive } from '#data/use-live.ts';
import { daysOf, momentOf, overlapsOf, type Release } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { Loading, Notice } from '#ui/notice.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import { useWide } from '#ui/use-wide.ts';
import { ChipLinks } from './chip-links.tsx';
import { Cover } from './cover.tsx';
import { useLook, VIEWS, type View } from './look.ts';
import { MomentBanner } from './moment-banner.tsx';
import { ProgrammeTrouble } from './programme-trouble.tsx';
import styles from './programme.module.css';
import { SessionDays } from './session-days.tsx';
import { ShortDate } from './short-date.tsx';
import { useFinder } from './finder/use-finder.ts';
import { useWords } from './words.ts';

export const ProgrammeScreen = () => {
  const live = useLive(publishedProgramme);
  const words = useWords();
  useEffect(() => {
    document.title = `${words.title} · #bsen`;
  }, [words]);
  if (live?.kind === 'value' && live.value) return <Booklet release={live.value} />;
  return (
    <div className={styles.screen}>
      <h1 className={styles.bareTitle}>{words.title}</h1>
      {live ? <ProgrammeTrouble live={live} /> : <Loading label={words.loading} bars={5} />}
    </div>
  );
};

/** Marked session → the marked sessions that run at the same time. */
const clashesAmong = (sessions: readonly Session[]): ReadonlyMap<string, readonly Session[]> => {
  const clashes = new Map<string, Session[]>();
  for (const [a, b] of overlapsOf(sessions)) {
    clashes.set(a.id, [...(clashes.get(a.id) ?? []), b]);
    clashes.set(b.id, [...(clashes.get(b.id) ?? []), a]);
  }
  return clashes;
};

const Booklet = ({ release }: { release: Release }) => {
  const { programme } = release;
  const words = useWords();
  const marked = useStore(favourites);
  const finder = useFinder();
  const wide = useWide();
  const layout = useStore(programmeLayout);
  const ms = useNow();
  const now = useMemo(() => wallTimeAt(ms, programme.event.zone), [ms, programme]);
  const days = useMemo(() => daysOf(programme), [programme]);
  const look = useLook(days, dateOf(now));
  const { view, day, narrowed } = look;
  const mine = useMemo(() => programme.sessions.filter(({ id }) => marked.has(id)), [programme, marked]);
  const clashes = useMemo(() => clashesAmong(mine), [mine]);
  const moment = useMemo(() => momentOf(programme, now), [programme, now]);
  const ofDay = useMemo(
    () => programme.sessions.filter(({ start }) => dateOf(start) === day),
    [programme, day],
  );
  const several = days.length > 1;
  const isPlain = view === 'all' && !narrowed;
  const labels: Record<View, string> = {
    all: words.all,
    now: words.now,
    forMe: words.forMe,
    mine: `${words.mine} (${mine.length})`,
  };
  const listing = { programme, now, clashes, several };
  // A long day that was on screen waits behind what was found in it: making it anew would take longer than finding.
  const isList = view === 'all' && !(wide && layout === 'grid');
  const [list, setList] = useState<'none' | 'shown' | 'kept'>('none');
  if (isPlain && isList && list === 'none') setList('shown');
  if (narrowed && list === 'shown') setList('kept');
  return (
    <>
      <Cover programme={programme} date={days[0]} />
      <div className={styles.screen}>
        {view === 'all' && <MomentBanner moment={moment} programme={programme} />}
        <ChipLinks
          label={words.view}
          chips={Object.entries(VIEWS).map(([name, value]) => ({
            name,
            to: look.address('ansicht', value),
            label: labels[name as View],
            current: name === view,
          }))}
        />
        {finder && <finder.Dock release={release} moment={moment} look={look} isPlain={isPlain} />}
        {look.searches && (
          <div className={styles.tools}>
            {finder && (
              <finder.Tools programme={programme} look={look} isWide={wide} mayBeGrid={wide && isPlain} />
            )}
          </div>
        )}
        {!favourites.areSafe() && <Notice kind="alarm">{words.notSafe}</Notice>}
        {several && isPlain && (
          <ChipLinks
            label={words.day}
            chips={days.map((date) => ({
              name: date,
              to: look.address('tag', date),
              label: <ShortDate date={date} />,
              current: date === day,
            }))}
          />
        )}
        {isList && (isPlain || list !== 'none') && (
          <div hidden={!isPlain} className={list === 'kept' ? styles.kept : undefined}>
            <SessionDays {...listing} sessions={ofDay} />
          </div>
        )}
        {!(isPlain && isList) &&
          (finder ? (
            <finder.Found {...listing} look={look} mine={mine} />
          ) : (
            <Loading label={words.loading} bars={5} />
          ))}
        {programme.sessions.some((session) => session.example !== 'none') && (
          <p className={styles.footnote}>{words.exampleHint}</p>
        )}
        {finder?.EXTRAS}
      </div>
    </>
  );
};
