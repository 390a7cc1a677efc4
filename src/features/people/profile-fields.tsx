import type { Problems } from '#domain/checked.ts';
import { PROFILE_LIMITS } from '#domain/profile.ts';
import { Tick } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { EventWords } from './event-words.ts';
import { FieldChoice } from './field-choice.tsx';
import { problemText } from './problem-text.ts';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import { TermList } from './term-list.tsx';
import { useNearTerms } from './use-near-terms.ts';
import type { Writing } from './use-profile-draft.ts';

type Props = { writing: Writing; event: EventWords; problems: Problems; attempted: boolean };

/** Everything one can say about oneself. That the name is missing is said only when somebody tries to save. */
export const ProfileFields = ({ writing, event, problems, attempted }: Props) => {
  const words = useProfileWords();
  const { change } = writing;
  const { card } = writing.value;
  const near = useNearTerms(event);
  const problem = (field: keyof typeof card & keyof typeof PROFILE_LIMITS) => {
    const found = problems[field];
    return found && (attempted || found !== 'required') ? problemText(words, field, found) : undefined;
  };
  const list = (field: 'interests' | 'offers' | 'seeks' | 'networks') => ({
    label: words[field],
    addLabel: words.add[field],
    hint: words[`${field}Hint`],
    texts: card[field],
    terms: field === 'networks' ? [] : event.interests,
    near: field === 'networks' ? near.networks : near.interests,
    problem: problem(field),
    onChange: (texts: string[]) => change({ [field]: texts }),
  });
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={card.name}
        max={PROFILE_LIMITS.name}
        autoComplete="name"
        required
        problem={problem('name')}
        onChange={(name) => change({ name })}
      />
      <TextArea
        label={words.sentence}
        rows={2}
        hint={words.sentenceHint}
        value={card.sentence}
        max={PROFILE_LIMITS.sentence}
        problem={problem('sentence')}
        onChange={(sentence) => change({ sentence })}
      />
      <FieldChoice
        texts={card.fields}
        event={event}
        near={near.fields}
        problem={problem('fields')}
        onChange={(fields) => change({ fields })}
      />
      <TermList {...list('interests')} starters />
      <TermList {...list('offers')} />
      <div className={styles.group}>
        <Tick
          label={words.undecided}
          hint={words.undecidedHint}
          checked={card.undecided}
          onChange={(undecided) => change({ undecided })}
        />
        {!card.undecided && <TermList {...list('seeks')} />}
        {card.undecided && card.seeks.length > 0 && (
          <p className={styles.hint}>{words.seeksAside(card.seeks.map(event.interestLabel).join(', '))}</p>
        )}
      </div>
      <details className={styles.more}>
        <summary>
          <h2>{words.more}</h2>
        </summary>
        <div className={styles.inner}>
          <TermList {...list('networks')} />
          <TextArea
            label={words.lesson}
            hint={words.lessonHint}
            value={card.lesson}
            max={PROFILE_LIMITS.lesson}
            problem={problem('lesson')}
            onChange={(lesson) => change({ lesson })}
          />
        </div>
      </details>
    </>
  );
};
