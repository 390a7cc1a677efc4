import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import { publishedProgramme } from '#data/programme.ts';
import { useLive } from '#data/use-live.ts';
import { daysOf, momentOf, overlapsOf, slotsOf, type Programme } from '#domain/programme.ts';
import { wallTimeAt } from '#domain/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import { Cover } from './cover.tsx';
import { MomentBanner } from './moment-banner.tsx';
import { ProgrammeTrouble } from './programme-trouble.tsx';
import styles from './programme.module.css';
import { SlotSection } from './slot-section.tsx';
import { useWords } from './words.ts';

export const ProgrammeScreen = () => {
  const live = useLive(publishedProgramme);
  const words = useWords();
  useEffect(() => {
    document.title = `${words.title} · #bsen`;
  }, [words]);
  if (live?.kind === 'value' && live.value) return <Day programme={live.value.programme} />;
  return (
    <div className={styles.screen}>
      <h1 className={styles.bareTitle}>{words.title}</h1>
      {live ? <ProgrammeTrouble live={live} /> : <Loading label={words.loading} bars={5} />}
    </div>
  );
};

const Day = ({ programme }: { programme: Programme }) => {
  const words = useWords();
  const marked = useStore(favourites);
  const now = wallTimeAt(useNow(), programme.event.zone);
  const [search, setSearch] = useSearchParams();
  const mine = search.get('ansicht') === 'meine';
  const show = (view: string) => setSearch(view === 'mine' ? { ansicht: 'meine' } : {}, { replace: true });
  const sessions = programme.sessions.filter((session) => !mine || marked.has(session.id));
  const slots = slotsOf({ ...programme, sessions });
  const overlaps = mine ? overlapsOf(sessions.filter((session) => !session.cancelled)) : [];
  const moment = momentOf(programme, now);
  return (
    <>
      <Cover programme={programme} date={daysOf(programme)[0]} />
      <div className={styles.screen}>
        <MomentBanner moment={moment} programme={programme} />
        <OneChip
          plain
          legend={words.view}
          value={mine ? 'mine' : 'all'}
          onChange={show}
          options={[
            { value: 'all', label: words.all },
            {
              value: 'mine',
              label: `${words.mine} (${programme.sessions.filter(({ id }) => marked.has(id)).length})`,
            },
          ]}
        />
        {!favourites.areSafe() && <Notice kind="alarm">{words.notSafe}</Notice>}
        {overlaps.map(([a, b]) => (
          <Notice key={`${a.id} ${b.id}`} kind="marked">
            {words.overlap(a.title, b.title)}
          </Notice>
        ))}
        {mine && !sessions.length && (
          <EmptyState title={words.noneMarked}>
            <p>{words.noneMarkedHint}</p>
            <Button onClick={() => show('all')}>{words.showAll}</Button>
          </EmptyState>
        )}
        {slots.map((slot) => (
          <SlotSection
            key={slot.start}
            slot={slot}
            programme={programme}
            running={moment.running.some((session) => session.start === slot.start)}
            past={slot.start < now && !moment.running.some((session) => session.start === slot.start)}
          />
        ))}
        {programme.sessions.some((session) => session.example !== 'none') && (
          <p className={styles.footnote}>{words.exampleHint}</p>
        )}
      </div>
    </>
  );
};
