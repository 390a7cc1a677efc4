import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { publishProgramme } from '#data/publish.ts';
import { changesBetween } from '#domain/changes.ts';
import { NOTE_LIMIT } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './editor.module.css';
import type { PublishBase } from './publish-base.ts';
import { useWords } from './words.ts';

type Props = {
  draft: readonly Session[];
  base: PublishBase;
  /** Ids of sessions that are unreadable, and would be lost. */
  damaged: readonly string[];
};

/** What would change on the phones, and the button that does it. */
export const PublishPanel = ({ draft, base, damaged }: Props) => {
  const words = useWords();
  const [note, setNote] = useState('');
  const blocked = damaged.length > 0;
  const changes = changesBetween(base.programme.sessions, draft).filter(
    ({ session }) => !damaged.includes(session.id),
  );
  const publish = useMutation({
    mutationFn: (number: number) =>
      publishProgramme({ ...base.programme, sessions: [...draft] }, note, number - 1),
    onSuccess: (result) => {
      if (result.ok) setNote('');
    },
  });
  const result = publish.data;
  const refusal = result?.ok === false ? result.refusal : null;
  const due = changes.length > 0 || base.state === 'damaged';
  return (
    <section className={styles.panel} aria-labelledby="publish">
      <h2 id="publish">{words.publishTitle}</h2>
      {base.state === 'missing' && <p>{words.releaseMissing}</p>}
      {base.state === 'damaged' && <Notice kind="alarm">{words.releaseDamaged(base.number)}</Notice>}
      {base.headerLost && <p>{words.headerLost}</p>}
      {base.state === 'whole' && !due && <p>{words.nothingToPublish}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(({ kind, session }) => (
            <li key={session.id}>
              <strong>{words.changes[kind]}:</strong> {session.title}
            </li>
          ))}
        </ul>
      )}
      {blocked && <p>{words.blocked}</p>}
      {due && !blocked && (
        <>
          <TextField
            label={words.note}
            value={note}
            max={NOTE_LIMIT}
            problem={note.length > NOTE_LIMIT ? words.problems.tooLong : undefined}
            onChange={setNote}
          />
          <Button
            kind="main"
            disabled={publish.isPending || note.length > NOTE_LIMIT}
            onClick={() => publish.mutate(base.number + 1)}
          >
            {publish.isPending ? words.publishing : words.publish(base.number + 1)}
          </Button>
        </>
      )}
      {result?.ok && <Notice kind="marked">{words.published(publish.variables)}</Notice>}
      {refusal && (
        <Notice kind="alarm">{refusal === 'changed' ? words.publishChanged : words.refusals[refusal]}</Notice>
      )}
    </section>
  );
};
