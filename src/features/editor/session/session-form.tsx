import { useState } from 'react';
import type { Contested } from '#data/contested-write.ts';
import type { DraftSession } from '#data/sessions.ts';
import type { Problems } from '#domain/checked.ts';
import { checkSession } from '#domain/check-session.ts';
import type { Frame } from '#domain/frame.ts';
import { SESSION_LIMITS, type Speaker } from '#domain/session.ts';
import type { Person } from '#domain/speakers.ts';
import { Button } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Clash } from './clash.tsx';
import { useFormWords } from './form-words.ts';
import { ExampleChoice, SessionChoices } from './session-choices.tsx';
import { SessionFields } from './session-fields.tsx';
import { SpeakerFields } from './speaker-fields.tsx';
import type { Arranging } from '../draft/use-arranging.ts';
import { useSessionDraft } from './use-session-draft.ts';
import { useWords } from '../words.ts';

type Props = {
  /** The version the form began with. */
  seen: DraftSession;
  /** The version stored now; null: none, or deleted by somebody. */
  stored: DraftSession | null;
  frame: Frame;
  known: readonly Person[];
  arranging: Arranging;
  onSaved: () => void;
};

const isSomebody = ({ name, blog, about }: Speaker): boolean =>
  [name, blog, about].some((text) => text.trim());

/** One session of the draft. Nothing is lost when two organizers edit it: the second sees both versions. */
export const SessionForm = ({ seen, stored, frame, known, arranging, onSaved }: Props) => {
  const words = useWords();
  const form = useFormWords();
  const [base, setBase] = useState(seen);
  // What I have moved or cancelled beside this form is no news to it.
  const isMine =
    stored?.changedAt !== base.changedAt &&
    stored?.changedAt === arranging.latestOfMine(base.session.id, base.changedAt);
  if (stored && isMine) setBase(stored);
  const writing = useSessionDraft(base);
  const isNews = stored !== null && !isMine && stored.changedAt !== base.changedAt && !writing.open;
  const [found, setFound] = useState(writing.open);
  const { session, seenAt } = writing.value;
  const [problems, setProblems] = useState<Problems>({});
  const [saving, setSaving] = useState(false);
  const [result, setResult] = useState<Contested<'changed'> | null>(null);
  const refusal = result?.ok === false ? result.refusal : null;
  const set = writing.change;
  const problem = (field: string) => problems[field] && words.problems[problems[field]];

  const save = async (over: number) => {
    const checked = checkSession({ ...session, speakers: session.speakers.filter(isSomebody) });
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return;
    const sent = writing.value;
    setSaving(true);
    const before = over === 0 ? null : (stored?.session ?? base.session);
    const outcome = await arranging.save([{ before, after: checked.value }], over);
    setSaving(false);
    setResult(outcome);
    if (!outcome.ok) return;
    writing.saved(sent);
    onSaved();
  };
  const startAgain = () => {
    writing.drop();
    setBase(stored ?? seen);
    setFound(false);
    setProblems({});
    setResult(null);
  };

  return (
    <>
      {found && writing.open && (
        <Notice kind="marked">
          <p>{words.draftFound}</p>
          <Button onClick={startAgain}>{words.discard}</Button>
        </Notice>
      )}
      {isNews && (
        <Notice kind="marked">
          <p>{form.news}</p>
          <Button onClick={startAgain}>{form.showNews}</Button>
        </Notice>
      )}
      {!writing.isSafe && <Notice kind="alarm">{words.draftUnsafe}</Notice>}
      <TextField
        label={words.fields.title}
        value={session.title}
        max={SESSION_LIMITS.title}
        lang="de"
        problem={problem('title')}
        onChange={(title) => set({ title })}
        required
      />
      <SessionChoices session={session} frame={frame} problem={problem} onChange={set} />
      <Tick
        label={words.fields.cancelled}
        checked={session.cancelled}
        onChange={(cancelled) => set({ cancelled })}
      />
      <SpeakerFields
        speakers={session.speakers}
        known={known}
        problem={problem('speakers')}
        onChange={(speakers) => set({ speakers })}
      />
      <SessionFields
        texts={session.fields}
        problem={problem('fields')}
        onChange={(fields) => set({ fields })}
      />
      <TextArea
        label={words.fields.abstract}
        value={session.abstract}
        max={SESSION_LIMITS.abstract}
        problem={problem('abstract')}
        onChange={(abstract) => set({ abstract })}
      />
      <ExampleChoice session={session} onChange={set} />
      <TextField
        label={words.fields.source}
        type="url"
        value={session.source}
        problem={problem('source')}
        onChange={(source) => set({ source })}
      />
      {refusal === 'changed' && (
        <Clash
          mine={session}
          stored={stored}
          frame={frame}
          onTakeTheirs={startAgain}
          onSave={(over) => void save(over)}
        />
      )}
      {refusal && refusal !== 'changed' && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
      <Button kind="main" wide disabled={saving} onClick={() => void save(seenAt)}>
        {saving ? words.saving : words.save}
      </Button>
    </>
  );
};
