import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Contested } from '#data/contested-write.ts';
import { draftFrame, saveFrame, type DraftFrame } from '#data/frame.ts';
import { draftSessions, type DraftSession } from '#data/sessions.ts';
import { useLive } from '#data/use-live.ts';
import { checkFrame, isSameFrame } from '#domain/frame.ts';
import { frameBackTo, leftoversOf, sessionsBackTo, type Leftover } from '#domain/go-back.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { OneOf } from '#ui/choice.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { WhenKnown } from '../desk-page.tsx';
import { asSeen, saveAll } from '../desk-save.ts';
import { useDeskWords } from '../desk-words.ts';
import styles from '../desk.module.css';
import { changeCount, ReleaseChanges } from './release-changes.tsx';
import type { ListedRelease } from './release-list.ts';
import { useReleaseWords } from './release-words.ts';

type Loaded = {
  release: ListedRelease;
  drafts: readonly DraftSession[];
  /** Null: none yet, or not readable; both may be written anew. */
  stored: DraftFrame | null;
};

/** Brings the draft back to a release: first what would change, then the button. */
export const ReleaseReturn = ({ release }: { release: ListedRelease }) => {
  const words = useReleaseWords();
  const desk = useDeskWords();
  const frame = useLive(draftFrame);
  const drafts = useLive(draftSessions);
  if (!frame) return <Loading label={desk.loading} />;
  if (frame.kind === 'refused') return <Notice kind="alarm">{words.draftTrouble}</Notice>;
  const stored = frame.kind === 'value' ? frame.value : null;
  return (
    <WhenKnown live={drafts} trouble={words.draftTrouble} isEmpty={({ items }) => items.length === 0}>
      {({ items }) => <Return release={release} drafts={items} stored={stored} />}
    </WhenKnown>
  );
};

const Return = ({ release, drafts, stored }: Loaded) => {
  const words = useReleaseWords();
  const desk = useDeskWords();
  const [leftover, setLeftover] = useState<Leftover>('unschedule');
  const { programme, number } = release;
  const draft = drafts.map(({ session }) => session);
  const changes = sessionsBackTo(draft, programme, leftover);
  const frame = frameBackTo(stored?.frame ?? null, programme);
  const hasFrame = isSameFrame(stored?.frame, frame);
  const isValid = checkFrame(frame).ok;
  const going = useMutation({
    mutationFn: async (): Promise<Contested<'changed'>> => {
      const framed = hasFrame ? { ok: true as const } : await saveFrame(frame, stored?.changedAt ?? 0);
      return framed.ok ? saveAll(asSeen(drafts, changes)) : framed;
    },
  });
  const isThere = hasFrame && changes.length === 0;
  if (going.data?.ok) return <Done number={number} />;
  if (isThere) return <p>{words.back.nothing}</p>;
  if (!isValid) return <Notice kind="alarm">{words.back.invalid}</Notice>;

  const ids = new Set(changes.map(({ id }) => id));
  const after = [
    ...draft.filter(({ id }) => !ids.has(id)),
    ...changes.flatMap(({ session }) => session ?? []),
  ];
  const now = { ...(stored?.frame ?? frame), sessions: draft };
  const then = { ...frame, sessions: after };
  const leftovers = leftoversOf(draft, programme).length;
  const refusal = going.data?.ok === false ? going.data.refusal : null;
  return (
    <>
      <p>{words.back.explained}</p>
      {leftovers > 0 && (
        <OneOf
          legend={words.back.leftovers(leftovers)}
          value={leftover}
          options={[
            { value: 'unschedule', label: words.back.unschedule, hint: words.back.unscheduleHint },
            { value: 'remove', label: words.back.remove, hint: words.back.removeHint },
          ]}
          onChange={(value) => setLeftover(value === 'remove' ? 'remove' : 'unschedule')}
        />
      )}
      <section className={styles.section}>
        <h3>{words.back.preview}</h3>
        {changeCount(now, then) > 0 && <ReleaseChanges from={now} to={then} atAGlance={3} />}
        {draft.some(({ start }) => !start) && <p className={styles.soft}>{words.back.waiting}</p>}
      </section>
      {refusal && (
        <Notice kind="alarm">
          {desk.refusals[refusal]} {words.back.partly}
        </Notice>
      )}
      <Button kind="main" disabled={going.isPending} onClick={() => going.mutate()}>
        {going.isPending ? words.back.going : words.back.go}
      </Button>
    </>
  );
};

/** The button that was pressed is gone: the focus goes to what came of it. */
const Done = ({ number }: { number: number }) => {
  const words = useReleaseWords();
  return (
    <div tabIndex={-1} ref={(box) => box?.focus()}>
      <Notice kind="marked">
        <p>{words.back.done(number)}</p>
        <ButtonLink to="/team/programm" kind="main">
          {words.back.publishNext}
        </ButtonLink>
      </Notice>
    </div>
  );
};
