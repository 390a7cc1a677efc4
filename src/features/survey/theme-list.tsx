import { useCallback, useMemo, useState } from 'react';
import { themeNames } from '#data/themes.ts';
import { useLive } from '#data/use-live.ts';
import type { AnswerState, SentAnswer } from '#domain/answer.ts';
import { REST } from '#domain/themes.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { AnswerList } from './answer-list.tsx';
import { COUNTS_ID } from './board-counts.tsx';
import { startOf } from './answer-versions.ts';
import { groupsOf, inState, looseIn, type Filter } from './board-groups.ts';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';
import { DismissSheet } from './dismiss-sheet.tsx';
import { ThemeSection } from './theme-section.tsx';
import { useThemes } from './use-themes.ts';

const placeOf = (theme: string) => `theme-${theme}`;

/** The names moderators gave; null until they are known, none where they cannot be read. */
const useNames = (): ReadonlyMap<string, string> | null => {
  const live = useLive(themeNames);
  return useMemo(() => {
    if (!live) return null;
    return new Map(live.kind === 'value' ? live.value.items.map(({ id, name }) => [id, name]) : []);
  }, [live]);
};

type Props = {
  answers: readonly SentAnswer[];
  arrivals: ReadonlySet<string>;
  filter: Filter;
  onShowAll: () => void;
};

/** The answers under their themes. Decisions are said here, because the card they were made on may be gone. */
export const ThemeList = ({ answers, arrivals, filter, onShowAll }: Props) => {
  const words = useBoardWords();
  const names = useNames();
  const { themes, failed } = useThemes(answers, names);
  const [dismissing, setDismissing] = useState<{ answer: SentAnswer; place: string } | null>(null);
  const [said, setSaid] = useState('');

  const groups = useMemo(
    () => (filter === 'dismissed' ? [] : groupsOf(answers, themes ?? [], filter)),
    [answers, themes, filter],
  );
  const dismissed = filter === 'new' ? [] : inState(answers, 'dismissed');
  const loose = failed && !themes ? looseIn(answers, filter) : [];
  const themesOfAnswer = (uid: string) =>
    (themes ?? []).filter(({ id, members }) => id !== REST && members.includes(uid)).map(({ name }) => name);

  const onDecided = useCallback(
    (answer: SentAnswer, state: AnswerState, place: string) => {
      setDismissing(null);
      setSaid(words.decided[state](startOf(answer)));
      (document.getElementById(place) ?? document.getElementById(COUNTS_ID))?.focus({ preventScroll: true });
    },
    [words],
  );
  const onDismiss = useCallback((answer: SentAnswer, place: string) => setDismissing({ answer, place }), []);
  const list = { arrivals, themesOfAnswer, onDecided, onDismiss };

  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {failed && <Notice kind="alarm">{words.groupingFailed}</Notice>}
      {!themes && !failed && <Loading label={words.grouping} />}
      {groups.map((group) => (
        <ThemeSection
          key={group.theme.id}
          group={group}
          place={placeOf(group.theme.id)}
          stored={names?.get(group.theme.id) ?? ''}
          {...list}
        />
      ))}
      {[
        { title: words.ungrouped, answers: loose },
        { title: words.states.dismissed, answers: dismissed },
      ].map(
        (section) =>
          section.answers.length > 0 && (
            <section key={section.title} className={styles.theme}>
              <h2>{section.title}</h2>
              <AnswerList {...list} place={COUNTS_ID} answers={section.answers} />
            </section>
          ),
      )}
      {themes && filter === 'new' && groups.length === 0 && (
        <EmptyState title={words.allRead}>
          <p>{words.allReadHint}</p>
          <Button onClick={onShowAll}>{words.showAll}</Button>
        </EmptyState>
      )}
      {filter === 'dismissed' && dismissed.length === 0 && <EmptyState title={words.noneDismissed} />}
      {dismissing && (
        <DismissSheet
          answer={dismissing.answer}
          onDecided={(state) => onDecided(dismissing.answer, state, dismissing.place)}
          onClose={() => setDismissing(null)}
        />
      )}
    </>
  );
};
