import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { saveSessions, type DraftSession, type SessionChange } from '#data/sessions.ts';
import type { Problems } from '#domain/checked.ts';
import { SESSION_LIMITS, type Speaker } from '#domain/session.ts';
import { checkSpeaker, replaceSpeakers, speakersOf, type Person } from '#domain/speakers.ts';
import { termKey } from '#domain/terms.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { asSeen } from '../desk-save.ts';
import { useDeskWords } from '../desk-words.ts';
import { useSpeakerDeskWords } from './speaker-desk-words.ts';

type Props = {
  /** As it was when the form was opened. */
  person: Person;
  drafts: readonly DraftSession[];
  /** What was written here before and not saved. */
  written: Speaker | undefined;
  onWrite: (speaker: Speaker) => void;
  onSaved: (name: string, sessions: number) => void;
};

/** One person, changed in every session at once; the name of somebody else makes both one. */
export const SpeakerForm = ({ person, drafts, written, onWrite, onSaved }: Props) => {
  const words = useSpeakerDeskWords();
  const desk = useDeskWords();
  /** What the organizer looked at; somebody else's change must not slip under it. */
  const [seen, setSeen] = useState(drafts);
  const [draft, setDraft] = useState<Speaker>(
    written ?? { name: person.name, blog: person.blog, about: person.about },
  );
  const [problems, setProblems] = useState<Problems>({});
  const [isUnchanged, setUnchanged] = useState(false);
  const sessions = seen.map(({ session }) => session);
  const key = termKey(draft.name);
  const other = speakersOf(sessions).find((one) => one.key === key && key !== person.key);
  const saving = useMutation({
    mutationFn: ({ changes }: { changes: readonly SessionChange[]; name: string }) => saveSessions(changes),
    onSuccess: (result, { changes, name }) => {
      if (result.ok) onSaved(name, changes.length);
    },
  });
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  const problem = (field: string) => problems[field] && desk.problems[problems[field]];
  const set = (part: Partial<Speaker>) => {
    setUnchanged(false);
    const next = { ...draft, ...part };
    setDraft(next);
    onWrite(next);
  };
  const save = () => {
    const whole = {
      ...draft,
      blog: draft.blog || (other?.blog ?? ''),
      about: draft.about || (other?.about ?? ''),
    };
    const checked = checkSpeaker(whole);
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return;
    const changed = replaceSpeakers(sessions, [person.key, ...(other ? [other.key] : [])], checked.value);
    setUnchanged(changed.length === 0);
    const changes = asSeen(
      seen,
      changed.map((session) => ({ id: session.id, session })),
    );
    if (changes.length) saving.mutate({ changes, name: checked.value.name });
  };
  return (
    <>
      <TextField
        label={words.name}
        value={draft.name}
        max={SESSION_LIMITS.name}
        problem={problem('name')}
        required
        onChange={(name) => set({ name })}
      />
      <TextField
        label={words.blog}
        type="url"
        value={draft.blog}
        max={SESSION_LIMITS.link}
        problem={problem('blog')}
        onChange={(blog) => set({ blog })}
      />
      <TextArea
        label={words.about}
        value={draft.about}
        max={SESSION_LIMITS.about}
        problem={problem('about')}
        onChange={(about) => set({ about })}
      />
      {other && <Notice kind="marked">{words.merges(other.name, other.sessions.length)}</Notice>}
      {isUnchanged && <Notice>{words.unchanged}</Notice>}
      {refusal === 'changed' && (
        <Notice kind="alarm">
          <p>{words.changed}</p>
          <Button
            onClick={() => {
              setSeen(drafts);
              saving.reset();
            }}
          >
            {words.lookAgain}
          </Button>
        </Notice>
      )}
      {refusal && refusal !== 'changed' && <Notice kind="alarm">{desk.refusals[refusal]}</Notice>}
      <Button kind="main" wide disabled={saving.isPending || refusal === 'changed'} onClick={save}>
        {saving.isPending ? words.saving : other ? words.merge : words.save}
      </Button>
    </>
  );
};
