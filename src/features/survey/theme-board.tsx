import { useSearchParams } from 'react-router-dom';
import { allAnswers } from '#data/answers.ts';
import { useLive } from '#data/use-live.ts';
import { OneChip } from '#ui/choice.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { FILTERS, type Filter } from './board-groups.ts';
import { BoardCounts } from './board-counts.tsx';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';
import { TeamDoor } from './team-door.tsx';
import { ThemeList } from './theme-list.tsx';
import { useArrivals } from './use-arrivals.ts';

const ThemeBoard = () => {
  const words = useBoardWords();
  return (
    <Page title={words.title} wide>
      <TeamDoor>
        <Board />
      </TeamDoor>
    </Page>
  );
};

const ADDRESS = { new: 'neu', all: 'alle', dismissed: 'nicht' } as const;

const Board = () => {
  const words = useBoardWords();
  const live = useLive(allAnswers);
  const [search, setSearch] = useSearchParams();
  const filter = FILTERS.find((one) => ADDRESS[one] === search.get('ansicht')) ?? 'new';
  const show = (next: Filter) => setSearch({ ansicht: ADDRESS[next] }, { replace: true });
  const arrivals = useArrivals(live);
  if (!live) return <Loading label={words.loading} bars={5} />;
  if (live.kind !== 'value')
    return (
      <Notice kind="alarm">
        <p>{words.answersRefused}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Notice>
    );
  const { items, damaged } = live.value;
  return (
    <>
      <p role="status" className={styles.arrivals}>
        {arrivals.size > 0 && words.arrived(arrivals.size)}
      </p>
      <BoardCounts answers={items} />
      {damaged.length > 0 && (
        <Notice kind="alarm">{words.damaged(damaged.length, damaged.join(', '))}</Notice>
      )}
      {items.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHint}</p>
        </EmptyState>
      ) : (
        <>
          <OneChip
            legend={words.filter}
            value={filter}
            onChange={(value) => show(FILTERS.find((one) => one === value) ?? 'new')}
            options={FILTERS.map((value) => ({ value, label: words.filters[value] }))}
          />
          <ThemeList answers={items} arrivals={arrivals} filter={filter} onShowAll={() => show('all')} />
        </>
      )}
    </>
  );
};

export default ThemeBoard;
