import { useRef, useState } from 'react';
import { report } from '#data/reports.ts';
import { checkWith, type Problems } from '#domain/checked.ts';
import { REPORT_KINDS, REPORT_LIMITS, reportSchema } from '#domain/report.ts';
import { Button } from '#ui/button.tsx';
import { OneOf } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { focusFirstProblem } from '../focus-problem.ts';
import { Facts } from './facts.tsx';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';

type Props = { uid: string; name: string; onSent: () => void; onBack: () => void };

/** What the organizers are told about somebody. */
export const ReportForm = ({ uid, name, onSent, onBack }: Props) => {
  const words = useSafetyWords();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const said = { kind, reason, name: name.trim().slice(0, REPORT_LIMITS.name) };
  const checked = checkWith(reportSchema, said);
  const problems: Problems = tried && !checked.ok ? checked.problems : {};
  const send = () => {
    setTried(true);
    if (!checked.ok) return requestAnimationFrame(() => focusFirstProblem(form.current));
    report(uid, checked.value);
    return onSent();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        send();
      }}
    >
      <Facts texts={words.reportFacts} />
      <OneOf
        legend={words.kind}
        options={REPORT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        problem={problems['kind'] && words.problems.choose}
        onChange={setKind}
      />
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        max={REPORT_LIMITS.reason}
        required
        problem={
          problems['reason'] && words.problems[problems['reason'] === 'tooLong' ? 'tooLong' : 'required']
        }
        onChange={setReason}
      />
      <div className={styles.buttons}>
        <Button type="submit" kind="main">
          {words.doReport}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  );
};
