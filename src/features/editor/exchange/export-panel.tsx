import { Download } from 'lucide-react';
import { useState } from 'react';
import { isScheduled } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { exportFile, EXPORTS, type Export, type Handout } from './export-files.ts';
import { saveFile } from '#ui/save-file.ts';

type Props = {
  /** Null: nothing is published that could be read. */
  release: Handout | null;
  draft: Handout;
  /** How many sessions of the draft cannot be read. */
  damaged: number;
  /** Whether the draft is as the server has it. */
  fromServer: boolean;
};

/** The published release or the draft, in every format there is. */
export const ExportPanel = ({ release, draft, damaged, fromServer }: Props) => {
  const words = useWords();
  const [which, setWhich] = useState('release');
  const [outcome, setOutcome] = useState<{ readonly ok: boolean; readonly name: string } | null>(null);
  const handout = which === 'release' && release ? release : draft;
  const isEmpty = !handout.programme.sessions.some(isScheduled);
  const hand = async (format: Export) => {
    setOutcome(null);
    try {
      const file = await exportFile(handout, format);
      saveFile(file);
      setOutcome({ ok: true, name: file.name });
    } catch {
      setOutcome({ ok: false, name: '' });
    }
  };
  return (
    <section className={styles.panel} aria-labelledby="export">
      <h2 id="export">{words.exportTitle}</h2>
      <p>{words.exportLead}</p>
      {release ? (
        <OneChip
          legend={words.which}
          value={which}
          options={[
            { value: 'release', label: words.release(release.number) },
            { value: 'draft', label: words.draft },
          ]}
          onChange={setWhich}
        />
      ) : (
        <p>{words.noRelease}</p>
      )}
      {handout.isDraft && !fromServer && <Notice>{words.fromDevice}</Notice>}
      {handout.isDraft && damaged > 0 && <Notice kind="alarm">{words.invalid(damaged)}</Notice>}
      {isEmpty && <p>{words.nothingScheduled}</p>}
      <p className={styles.actions}>
        {EXPORTS.map((format) => (
          <Button key={format} disabled={isEmpty && format !== 'csv'} onClick={() => void hand(format)}>
            <Download aria-hidden size={20} />
            {words.formats[format]}
          </Button>
        ))}
      </p>
      {outcome?.ok && <Notice kind="marked">{words.saved(outcome.name)}</Notice>}
      {outcome?.ok === false && <Notice kind="alarm">{words.notWritten}</Notice>}
    </section>
  );
};
