import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionDraft } from '#data/drafts.ts';
import { saveSession, type DraftSession } from '#data/sessions.ts';
import type { Problems } from '#domain/checked.ts';
import { checkSession } from '#domain/check-session.ts';
import type { Programme } from '#domain/programme.ts';
import { SESSION_LIMITS, type Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SessionChoices } from './session-choices.tsx';
import { fromLines } from './speaker-lines.ts';
import { Clash } from './clash.tsx';
import { useSessionDraft } from './use-session-draft.ts';
import { useWords } from './words.ts';

type Props = {
  /** The version the form began with. */
  seen: DraftSession;
  /** The version stored now; differs from `seen` when somebody else saved meanwhile. */
  stored: DraftSession | null;
  programme: Programme;
  onSaved: () => void;
};

/** One session of the draft. Nothing is lost when two organizers edit it: the second sees both versions. */
export const SessionForm = ({ seen, stored, programme, onSaved }: Props) => {
  const words = useWords();
  const [base, setBase] = useState(seen);
  const writing = useSessionDraft(base);
  const [found, setFound] = useState(writing.open);
  const { session, speakers, seenAt } = writing.value;
  const [problems, setProblems] = useState<Problems>({});
  const saving = useMutation({
    mutationFn: ({ value, over }: { value: Session; over: number; sent: SessionDraft }) =>
      saveSession(value, over),
    onSuccess: (result, { sent }) => {
      if (!result.ok) return;
      writing.saved(sent);
      onSaved();
    },
  });
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  const set = (change: Partial<Session>) => writing.change({ session: { ...session, ...change } });
  const problem = (field: string) => problems[field] && words.problems[problems[field]];

  const save = (over: number) => {
    const checked = checkSession({ ...session, speakers: fromLines(speakers) });
    setProblems(checked.ok ? {} : checked.problems);
    if (checked.ok) saving.mutate({ value: checked.value, over, sent: writing.value });
  };
  const startAgain = () => {
    writing.drop();
    setBase(stored ?? seen);
    setFound(false);
    setProblems({});
    saving.reset();
  };

  return (
    <>
      {found && writing.open && (
        <Notice kind="marked">
          <p>{words.draftFound}</p>
          <Button onClick={startAgain}>{words.discard}</Button>
        </Notice>
      )}
      {!writing.isSafe && <Notice kind="alarm">{words.draftUnsafe}</Notice>}
      <TextField
        label={words.fields.title}
        value={session.title}
        max={SESSION_LIMITS.title}
        problem={problem('title')}
        onChange={(title) => set({ title })}
        required
      />
      <SessionChoices session={session} programme={programme} problem={problem} onChange={set} />
      <Tick
        label={words.fields.cancelled}
        checked={session.cancelled}
        onChange={(cancelled) => set({ cancelled })}
      />
      <TextArea
        label={words.fields.speakers}
        hint={words.fields.speakersHint}
        value={speakers}
        problem={problem('speakers')}
        onChange={(lines) => writing.change({ speakers: lines })}
      />
      <TextArea
        label={words.fields.abstract}
        value={session.abstract}
        max={SESSION_LIMITS.abstract}
        problem={problem('abstract')}
        onChange={(abstract) => set({ abstract })}
      />
      <TextField
        label={words.fields.source}
        type="url"
        value={session.source}
        problem={problem('source')}
        onChange={(source) => set({ source })}
      />
      {refusal === 'changed' && <Clash stored={stored} onTakeTheirs={startAgain} onSave={save} />}
      {refusal && refusal !== 'changed' && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
      <Button kind="main" wide disabled={saving.isPending} onClick={() => save(seenAt)}>
        {saving.isPending ? words.saving : words.save}
      </Button>
    </>
  );
};
