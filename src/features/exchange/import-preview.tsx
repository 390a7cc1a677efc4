import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { frameFor, planImport, writesOf, type Write } from '#domain/exchange/plan-import.ts';
import type { Reading } from '#domain/exchange/schedule.ts';
import { toSessions } from '#domain/exchange/to-sessions.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { applyImport } from './apply-import.ts';
import { ChangeLists } from './change-lists.tsx';
import type { DraftBase } from './draft-base.ts';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { Outcome, Progress } from './import-outcome.tsx';
import { WarningList } from './warning-list.tsx';

type Props = {
  name: string;
  reading: Extract<Reading, { ok: true }>;
  base: DraftBase;
  /** Ids of sessions that have a page. */
  published: ReadonlySet<string>;
  onDone: () => void;
};

const COUNTED = ['added', 'changed', 'removed', 'same', 'warnings'] as const;

/** What a file would do to the draft as it is now, and the button that does it. */
export const ImportPreview = ({ name, reading, base, published, onDone }: Props) => {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [remove, setRemove] = useState(false);
  const [done, setDone] = useState(0);
  const imported = useMemo(() => toSessions(reading, base.programme), [reading, base.programme]);
  const plan = useMemo(() => planImport(base.programme.sessions, imported), [base.programme, imported]);
  const writes = writesOf(plan, { without, remove });
  const apply = useMutation({
    mutationFn: (chosen: readonly Write[]) => applyImport(base, imported, chosen, setDone),
  });
  // Where the button was there is nothing any more: whoever hears the page hears what became of it.
  useEffect(() => heading.current?.focus(), [apply.data]);
  const leave = (id: string, left: boolean) => {
    const others = [...without].filter((other) => other !== id);
    setWithout(new Set(left ? [...others, id] : others));
  };
  const { added, changed, removed, same } = plan;
  const numbers = {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    same,
    warnings: imported.warnings.length,
  };
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {words.previewTitle(name)}
      </h3>
      <ul className={styles.counts}>
        {COUNTED.filter((what) => numbers[what] > 0).map((what) => (
          <li key={what}>{words.counts[what](numbers[what])}</li>
        ))}
      </ul>
      {apply.data && !apply.isPending && <Outcome result={apply.data} />}
      {apply.isPending ? (
        <Progress done={done} all={apply.variables.length} />
      ) : (
        <>
          {added.length + changed.length === 0 && !apply.data?.ok && (
            <Notice kind="marked">{words.nothingToDo}</Notice>
          )}
          <ChangeLists
            plan={plan}
            header={{ ...base.programme, rooms: imported.rooms, tracks: imported.tracks }}
            without={without}
            remove={remove}
            onLeave={leave}
            onRemove={setRemove}
          />
          <Places base={base} imported={imported} writes={writes} />
          <p className={styles.actions}>
            {writes.length > 0 && (
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
  const sessions = writes.map(({ session }) => session).filter((session) => session !== null);
  const next = frameFor(frame, imported, sessions);
  if (!next) return null;
  const more = (key: 'rooms' | 'tracks' | 'days') => next[key].length - frame[key].length;
  return <p>{words.places(more('rooms'), more('tracks'), more('days'))}</p>;
};
