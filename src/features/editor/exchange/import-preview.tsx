import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { unheardSessions } from '#data/sessions.ts';
import {
  frameFor,
  onlyOf,
  planImport,
  writesOf,
  type ImportPlan,
  type Write,
} from '#domain/exchange/plan-import.ts';
import type { Reading } from '#domain/exchange/schedule.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { applyImport, sessionsOf, type Applied } from './apply-import.ts';
import { ChangeLists } from './change-lists.tsx';
import type { DraftBase } from './draft-base.ts';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { Outcome, Progress } from './import-outcome.tsx';
import type { Tried } from './seen-base.ts';
import { useSeenBase } from './use-seen-base.ts';
import { WarningList } from './warning-list.tsx';

type Props = {
  name: string;
  reading: Extract<Reading, { ok: true }>;
  /** The draft, live. */
  draft: DraftBase;
  /** Ids of sessions that have a page. */
  published: ReadonlySet<string>;
  /** What is tried to be written, and what was there; then what became of it. */
  onBegin: (base: DraftBase, tried: Tried) => void;
  onEnd: (result: Applied | undefined) => void;
  onDone: () => void;
  /** What can be done once it is taken over. */
  children: ReactNode;
};

const COUNTED = ['added', 'changed', 'removed', 'gone', 'same', 'warnings'] as const;

/** What a file would do to the draft as it was when this was first shown, and the button that does it. */
export const ImportPreview = (props: Props) => {
  const { name, reading, draft, published, onBegin, onEnd, onDone, children } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [remove, setRemove] = useState(false);
  const [done, setDone] = useState(0);
  const [written, setWritten] = useState<ImportPlan>();
  const isUnheard = useStore(unheardSessions) > 0;
  const { base, trying, lookAgain } = useSeenBase(draft);
  const imported = useMemo(() => toSessions(reading, base.programme), [reading, base.programme]);
  const plan = useMemo(() => planImport(base.programme.sessions, imported), [base.programme, imported]);
  const writes = writesOf(plan, { without, remove });
  const apply = useMutation({
    mutationFn: (chosen: readonly Write[]) => applyImport(base, imported, chosen, setDone),
    onMutate: (chosen) => {
      const tried = {
        sessions: new Map(chosen.map(({ id, session }) => [id, session])),
        frame: frameFor(base.frame, imported, sessionsOf(chosen)),
      };
      setDone(0);
      setWritten(onlyOf(plan, chosen));
      trying(tried);
      onBegin(base, tried);
    },
    onSettled: (result) => onEnd(result),
    onSuccess: (result) => {
      if (!result.ok && result.refusal === 'changed') lookAgain();
    },
  });
  // Where the button was there is nothing any more: whoever hears the page hears what became of it.
  useEffect(() => heading.current?.focus(), [apply.data]);
  const leave = (id: string, left: boolean) => {
    const others = [...without].filter((other) => other !== id);
    setWithout(new Set(left ? [...others, id] : others));
  };
  const { added, changed, removed } = plan;
  const isTaken = apply.data?.ok === true && !apply.isPending;
  // What was written and has not come back yet looks as if it were still to be done.
  const isSettling = isTaken && isUnheard;
  const told = isTaken && written ? written : plan;
  const numbers = {
    added: told.added.length,
    changed: told.changed.length,
    removed: isTaken ? 0 : removed.length,
    gone: isTaken ? told.removed.length : 0,
    same: told.same,
    warnings: imported.warnings.length,
  };
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {(isTaken ? words.takenTitle : words.previewTitle)(name)}
      </h3>
      <ul className={styles.counts}>
        {COUNTED.filter((what) => numbers[what] > 0).map((what) => (
          <li key={what}>{words.counts[what](numbers[what])}</li>
        ))}
      </ul>
      {apply.data && !apply.isPending && <Outcome result={apply.data} />}
      {children}
      {apply.isPending ? (
        <Progress done={done} all={apply.variables.length} />
      ) : (
        <>
          {added.length + changed.length === 0 && !apply.data?.ok && (
            <Notice kind="marked">{words.nothingToDo}</Notice>
          )}
          {isTaken && !isSettling && added.length + changed.length + removed.length > 0 && (
            <h4>{words.stillDifferent}</h4>
          )}
          {!isSettling && (
            <ChangeLists
              plan={plan}
              header={{ ...base.programme, rooms: imported.rooms, tracks: imported.tracks }}
              without={without}
              remove={remove}
              onLeave={leave}
              onRemove={setRemove}
            />
          )}
          {!isSettling && <Places base={base} imported={imported} writes={writes} />}
          <p className={styles.actions}>
            {writes.length > 0 && !isSettling && (
              <Button kind="main" onClick={() => apply.mutate(writes)}>
                {words.apply(writes.length)}
              </Button>
            )}
            <Button onClick={onDone}>{words.close}</Button>
          </p>
        </>
      )}
      <WarningList warnings={imported.warnings} published={published} />
    </div>
  );
};

/** What would be new in the frame. */
const Places = ({
  base: { frame },
  imported,
  writes,
}: {
  base: DraftBase;
  imported: ReturnType<typeof toSessions>;
  writes: readonly Write[];
}) => {
  const words = useWords();
  const next = frameFor(frame, imported, sessionsOf(writes));
  if (!next) return null;
  const more = (key: 'rooms' | 'tracks' | 'days') => next[key].length - frame[key].length;
  return <p>{words.places(more('rooms'), more('tracks'), more('days'))}</p>;
};
