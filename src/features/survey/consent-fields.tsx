import { ANSWER_LIMITS, CONSENTS, type AnswerDraft } from '#domain/answer.ts';
import { OneOf } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { useWords } from './words.ts';

type Props = {
  answer: AnswerDraft;
  problemOf: (field: keyof AnswerDraft) => string | undefined;
  onChange: (change: Partial<AnswerDraft>) => void;
};

/** What may be done with the words; never chosen beforehand. A name is asked for only where it may appear. */
export const ConsentFields = ({ answer, problemOf, onChange }: Props) => {
  const words = useWords();
  const options = CONSENTS.map((value) => ({
    value,
    label: words.consent[value],
    hint: words.consentHint[value],
  }));
  const choose = (value: string) =>
    onChange({ consent: CONSENTS.find((consent) => consent === value) ?? '' });
  return (
    <>
      <div data-field="consent">
        <OneOf
          legend={words.consentLegend}
          problem={problemOf('consent')}
          options={options}
          value={answer.consent}
          onChange={choose}
        />
      </div>
      {answer.consent === 'named' && (
        <>
          <div data-field="name">
            <TextField
              label={words.name}
              value={answer.name}
              max={ANSWER_LIMITS.name}
              problem={problemOf('name')}
              autoComplete="name"
              required
              onChange={(name) => onChange({ name })}
            />
          </div>
          <div data-field="blog">
            <TextField
              label={words.blog}
              type="url"
              hint={words.blogHint}
              value={answer.blog}
              max={ANSWER_LIMITS.blog}
              problem={problemOf('blog')}
              autoComplete="url"
              onChange={(blog) => onChange({ blog })}
            />
          </div>
        </>
      )}
    </>
  );
};
