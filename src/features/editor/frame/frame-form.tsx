import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Contested } from '#data/contested-write.ts';
import { frameDraft } from '#data/drafts.ts';
import { saveFrame, type DraftFrame } from '#data/frame.ts';
import type { DraftSession } from '#data/sessions.ts';
import type { Problems } from '#domain/checked.ts';
import { checkFrame, FRAME_LIMITS, type Frame } from '#domain/frame.ts';
import { withoutLostPlaces } from '#domain/lost-places.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { asSeen, saveAll } from '../desk-save.ts';
import { useDeskWords } from '../desk-words.ts';
import { FrameClash } from './frame-clash.tsx';
import { FrameDays } from './frame-days.tsx';
import { useFrameDraft } from './frame-draft.ts';
import { FrameEvent } from './frame-event.tsx';
import styles from './frame.module.css';
import { FramePlaces } from './frame-places.tsx';
import { useFrameWords } from './frame-words.ts';

type Props = {
  /** What is stored, or what to begin with (`changedAt` 0). */
  base: DraftFrame;
  drafts: readonly DraftSession[];
  /** Something unsaved was on the phone when the page was opened. */
  found: boolean;
};

/** Everything around the sessions, saved together; what somebody else saved meanwhile is shown beside it. */
export const FrameForm = ({ base, drafts, found }: Props) => {
  const words = useFrameWords();
  const desk = useDeskWords();
  const writing = useFrameDraft(base);
  const { frame, seenAt, change } = writing;
  const clash = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  /** What was saved, until it comes back from the server; so long the form shows what was sent. */
  const [saved, setSaved] = useState<{ seenAt: number; over: number } | null>(null);
  const isSaved = writing.isOpen && saved?.seenAt === seenAt;
  useEffect(() => {
    if (isSaved && base.changedAt !== saved?.over) frameDraft.set(null);
  }, [isSaved, saved, base.changedAt]);
  const sessions = drafts.map(({ session }) => session);
  const saving = useMutation({
    mutationFn: async (sent: { frame: Frame; over: number }): Promise<Contested<'changed'>> => {
      const framed = await saveFrame(sent.frame, sent.over);
      if (!framed.ok) return framed;
      setSaved({ seenAt, over: sent.over });
      const lost = withoutLostPlaces(sessions, sent.frame);
      return saveAll(
        asSeen(
          drafts,
          lost.map((session) => ({ id: session.id, session })),
        ),
      );
    },
  });
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  const isSending = saving.isPending || isSaved;
  const clashes = writing.isOpen && seenAt !== base.changedAt && !isSending;
  const problem = (field: string) => problems[field] && desk.problems[problems[field]];
  const save = (over: number) => {
    const checked = checkFrame(frame);
    setProblems(checked.ok ? {} : checked.problems);
    if (checked.ok) saving.mutate({ frame: checked.value, over });
  };
  const startAgain = () => {
    writing.drop();
    setProblems({});
    saving.reset();
  };
  return (
    <>
      {found && writing.isOpen && !isSending && (
        <Notice kind="marked">
          <p>{words.found}</p>
          <Button onClick={startAgain}>{words.discard}</Button>
        </Notice>
      )}
      {!writing.isSafe && <Notice kind="alarm">{words.unsafe}</Notice>}
      <fieldset className={styles.form} disabled={isSending}>
        <FrameEvent
          event={frame.event}
          checked={'event' in problems}
          onChange={(event) => change({ event })}
        />
        <FrameDays days={frame.days} problem={problem('days')} onChange={(days) => change({ days })} />
        <TextField
          label={words.changeOver}
          hint={words.changeOverHint}
          type="number"
          value={Number.isNaN(frame.changeOver) ? '' : String(frame.changeOver)}
          problem={problem('changeOver')}
          onChange={(minutes) => change({ changeOver: minutes === '' ? Number.NaN : Number(minutes) })}
        />
        <FramePlaces
          list="rooms"
          places={frame.rooms}
          sessions={sessions}
          max={FRAME_LIMITS.rooms}
          problem={problem('rooms')}
          onChange={(rooms) => change({ rooms })}
        />
        <FramePlaces
          list="tracks"
          places={frame.tracks.map((track) => ({ ...track, directions: '' }))}
          sessions={sessions}
          max={FRAME_LIMITS.tracks}
          problem={problem('tracks')}
          onChange={(tracks) => change({ tracks: tracks.map(({ id, name }) => ({ id, name })) })}
        />
      </fieldset>
      {clashes && (
        <div ref={clash} tabIndex={-1} className={styles.clash}>
          <FrameClash
            mine={frame}
            theirs={base.frame}
            onTakeTheirs={startAgain}
            onKeepMine={() => save(base.changedAt)}
          />
        </div>
      )}
      {Object.keys(problems).length > 0 && <Notice kind="alarm">{words.mend}</Notice>}
      {refusal && !clashes && <Notice kind="alarm">{desk.refusals[refusal]}</Notice>}
      {saving.data?.ok && !writing.isOpen && (
        <Notice kind="marked">
          <p>{words.saved}</p>
          <ButtonLink to="/team/programm">{words.toPublish}</ButtonLink>
        </Notice>
      )}
      <div className={styles.save}>
        {clashes ? (
          <Button kind="alarm" wide onClick={() => clash.current?.focus()}>
            {words.seeBoth}
          </Button>
        ) : (
          <Button kind="main" wide disabled={isSending} onClick={() => save(seenAt)}>
            {isSending ? words.saving : words.save}
          </Button>
        )}
      </div>
    </>
  );
};
