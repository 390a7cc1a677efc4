import { useMemo } from 'react';
import { excerptOf, termsOf } from '#domain/programme-search.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/notice.tsx';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import type { Look } from '../look.ts';
import { Marked } from './marked.tsx';
import { SessionDays, type Extra, type Listing } from '../session-days.tsx';
import { useFound } from './use-found.ts';
import { useGrowing } from './use-growing.ts';

/** Within a slot the list itself has an order; comparing by language would take longer than searching. */
const byStart = (a: Session, b: Session): number => Number(a.start > b.start) - Number(a.start < b.start);

const marksOf = (query: string): Extra => {
  const terms = termsOf(query);
  return {
    show: (text) => <Marked text={text} terms={terms} />,
    note: ({ abstract }) => {
      const excerpt = excerptOf(abstract, terms);
      return (
        excerpt && (
          <p className={styles.excerpt} lang="de">
            <Marked text={excerpt} terms={terms} />
          </p>
        )
      );
    },
  };
};

type Props = Listing & { look: Look; sessions: readonly Session[] };

/** What search and filters have left, of all days, in order of time. */
export const Results = ({ look, sessions, ...listing }: Props) => {
  const words = useFinderWords();
  const ordered = useMemo(() => [...sessions].sort(byStart), [sessions]);
  const { query, found } = useFound(listing.programme, ordered, look);
  const { shown, rest, more, end } = useGrowing(found, `${query} ${JSON.stringify(look.filter)}`);
  const extra = useMemo(() => (query.trim() ? marksOf(query) : {}), [query]);
  if (!found.length)
    return (
      <EmptyState title={words.nothingFound}>
        <p>{look.view === 'mine' ? words.nothingOfMine : words.nothingFoundHint}</p>
      </EmptyState>
    );
  return (
    <>
      <SessionDays {...listing} sessions={shown} extra={extra} />
      {rest > 0 && (
        <div ref={end} className={styles.more}>
          <Button onClick={more}>{words.more(rest)}</Button>
        </div>
      )}
    </>
  );
};
