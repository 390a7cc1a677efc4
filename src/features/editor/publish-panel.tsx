import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { publishProgramme } from '#data/publish.ts';
import { changesBetween } from '#domain/changes.ts';
import { NOTE_LIMIT, type Release } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './editor.module.css';
import { useWords } from './words.ts';

type Props = { draft: readonly Session[]; release: Release };

/** What would change on the phones, and the button that does it. */
export const PublishPanel = ({ draft, release }: Props) => {
  const words = useWords();
  const [note, setNote] = useState('');
  const changes = changesBetween(release.programme.sessions, draft);
  const publish = useMutation({
    mutationFn: () => publishProgramme({ ...release.programme, sessions: [...draft] }, note, release.number),
    onSuccess: (result) => {
      if (result.ok) setNote('');
    },
  });
  const result = publish.data;
  const refusal = result?.ok === false ? result.refusal : null;
  return (
    <section className={styles.panel} aria-labelledby="publish">
      <h2 id="publish">{words.publishTitle}</h2>
      {changes.length === 0 && <p>{words.nothingToPublish}</p>}
      {changes.length > 0 && (
        <>
          <ul className={styles.changes}>
            {changes.map(({ kind, session }) => (
              <li key={session.id}>
                <strong>{words.changes[kind]}:</strong> {session.title}
              </li>
            ))}
          </ul>
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
            onClick={() => publish.mutate()}
          >
            {publish.isPending ? words.publishing : words.publish(release.number + 1)}
          </Button>
        </>
      )}
      {result?.ok && <Notice kind="marked">{words.published(release.number)}</Notice>}
      {refusal && (
        <Notice kind="alarm">{refusal === 'changed' ? words.publishChanged : words.refusals[refusal]}</Notice>
      )}
    </section>
  );
};
