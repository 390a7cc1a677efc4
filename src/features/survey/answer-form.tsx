import { useEffect, useRef, useState } from 'react';
import { answerDraft } from '#data/drafts.ts';
import { eventInfo } from '#data/events.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { ANSWER_LIMITS, ATTENDING, checkAnswer, type Answer, type AnswerDraft } from '#domain/answer.ts';
import type { Problems } from '#domain/checked.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { useLanguage } from '#ui/language.tsx';
import { ConsentFields } from './consent-fields.tsx';
import styles from './survey.module.css';
import { useWords } from './words.ts';

type Props = {
  answer: AnswerDraft;
  onChange: (answer: AnswerDraft) => void;
  onSend: (answer: Answer) => void;
  sendLabel: string;
  /** Takes the focus because somebody asked to edit. */
  focused: boolean;
  /** Gives up what is being written, where there is something to return to. */
  stop?: { readonly label: string; readonly onStop: () => void };
};

const ORDER = ['what', 'when', 'field', 'attending', 'consent', 'name', 'blog'] as const;

const focusField = (form: HTMLFormElement | null, field: string) =>
  form?.querySelector<HTMLElement>(`[data-field=${field}] :is(textarea, input)`)?.focus();

export const AnswerForm = ({ answer, onChange, onSend, sendLabel, focused, stop }: Props) => {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (focused) focusField(form.current, 'what');
  }, [focused]);

  const problems = tried ? problemsOf(answer) : {};
  const sentences: Record<string, string> = { what: words.noWords, name: words.noName };
  const problemOf = (field: keyof AnswerDraft) => {
    const problem = problems[field];
    if (problem === 'required') return sentences[field] ?? words.problems.required;
    return problem && words.problems[problem];
  };
  const change = (part: Partial<AnswerDraft>) => onChange({ ...answer, ...part });
  const send = () => {
    const checked = checkAnswer(answer);
    if (checked.ok) return onSend(checked.value);
    setTried(true);
    const first = ORDER.find((field) => checked.problems[field]);
    return first && focusField(form.current, first);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div data-field="what">
        <TextArea
          label={words.what}
          value={answer.what}
          max={ANSWER_LIMITS.what}
          problem={problemOf('what')}
          onChange={(what) => change({ what })}
        />
      </div>
      <div data-field="when">
        <TextArea
          label={words.when}
          hint={words.whenHint}
          value={answer.when}
          max={ANSWER_LIMITS.when}
          problem={problemOf('when')}
          onChange={(when) => change({ when })}
        />
      </div>
      <FieldAndAttending answer={answer} problem={problemOf('field')} onChange={change} />
      <ConsentFields answer={answer} problemOf={problemOf} onChange={change} />
      <div className={styles.actions}>
        <Button type="submit" kind="main" wide>
          {sendLabel}
        </Button>
        {stop && (
          <Button kind="quiet" onClick={stop.onStop}>
            {stop.label}
          </Button>
        )}
      </div>
      <p className={styles.small} role="status">
        {answerDraft.isSafe() ? words.draftSafe : words.draftUnsafe}
      </p>
    </form>
  );
};

const problemsOf = (answer: AnswerDraft): Problems => {
  const checked = checkAnswer(answer);
  return checked.ok ? {} : checked.problems;
};

type Optional = { answer: AnswerDraft; problem?: string; onChange: (change: Partial<AnswerDraft>) => void };

const FieldAndAttending = ({ answer, problem, onChange }: Optional) => {
  const words = useWords();
  const language = useLanguage();
  const fields = valueOf(useLive(eventInfo))?.fields ?? [];
  const attend = (value: string) => onChange({ attending: ATTENDING.find((known) => known === value) ?? '' });
  return (
    <>
      <div data-field="field">
        <TextField
          label={words.field}
          hint={words.fieldHint}
          value={answer.field}
          max={ANSWER_LIMITS.field}
          problem={problem}
          suggestions={fields.map((field) => field[language])}
          onChange={(field) => onChange({ field })}
        />
      </div>
      <OneChip
        legend={words.attending}
        value={answer.attending}
        onChange={attend}
        options={[
          { value: 'yes', label: words.attendingWords.yes },
          { value: 'no', label: words.attendingWords.no },
          { value: '', label: words.attendingWords.unsaid },
        ]}
      />
    </>
  );
};
