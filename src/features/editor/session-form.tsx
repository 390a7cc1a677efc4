import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { saveSession, type DraftSession } from '#data/sessions.ts';
import type { Problems } from '#domain/checked.ts';
import { checkSession, type Programme } from '#domain/programme.ts';
import { SESSION_LIMITS, type Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SessionChoices } from './session-choices.tsx';
import { fromLines, toLines } from './speaker-lines.ts';
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
  const [base, setBase] = useState(seen.changedAt);
  const [session, setSession] = useState(seen.session);
  const [speakers, setSpeakers] = useState(toLines(seen.session.speakers));
  const [problems, setProblems] = useState<Problems>({});
  const saving = useMutation({
    mutationFn: ({ value, seenAt }: { value: Session; seenAt: number }) => saveSession(value, seenAt),
    onSuccess: (result) => {
      if (result.ok) onSaved();
    },
  });
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  const set = (change: Partial<Session>) => setSession((before) => ({ ...before, ...change }));
  const problem = (field: string) => problems[field] && words.problems[problems[field]];

  const save = (seenAt: number) => {
    const checked = checkSession({ ...session, speakers: fromLines(speakers) });
    setProblems(checked.ok ? {} : checked.problems);
    if (checked.ok) saving.mutate({ value: checked.value, seenAt });
  };
  const takeTheirs = () => {
    if (!stored) return;
    setSession(stored.session);
    setSpeakers(toLines(stored.session.speakers));
    setBase(stored.changedAt);
    saving.reset();
  };

  return (
    <>
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
        onChange={setSpeakers}
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
      {refusal && (
        <Notice kind="alarm">
          <p>{words.refusals[refusal]}</p>
          {refusal === 'changed' && stored && (
            <>
              <p>
                {words.theirs}: <strong>{stored.session.title}</strong>, {stored.session.start.slice(11)}
              </p>
              <Button onClick={takeTheirs}>{words.takeTheirs}</Button>
              <Button kind="alarm" onClick={() => save(stored.changedAt)}>
                {words.keepMine}
              </Button>
            </>
          )}
        </Notice>
      )}
      <Button kind="main" wide disabled={saving.isPending} onClick={() => save(base)}>
        {saving.isPending ? words.saving : words.save}
      </Button>
    </>
  );
};
