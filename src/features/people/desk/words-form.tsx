import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { saveWords, type StoredWords } from '#data/events.ts';
import type { ListedCard } from '#domain/directory.ts';
import { checkRows } from '#domain/word-list.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useDeskWords } from './desk-words.ts';
import styles from './desk.module.css';
import { useWordsDraft } from './use-words-draft.ts';
import { WordsClash } from './words-clash.tsx';
import { WordsList } from './words-list.tsx';
import { useWordsDeskWords } from './words-words.ts';

type Props = { base: StoredWords; cards: readonly ListedCard[] | undefined };

const fieldsOf = ({ fields }: ListedCard) => fields;
const concernsOf = ({ interests, offers, seeks }: ListedCard) => [...interests, ...offers, ...seeks];
const interestsOf = ({ interests }: ListedCard) => interests;

/** Both lists, saved together; what somebody else saved meanwhile is shown beside it. */
export const WordsForm = ({ base, cards }: Props) => {
  const words = useWordsDeskWords();
  const desk = useDeskWords();
  const writing = useWordsDraft(base);
  const { rows, lists, isOpen, seenAt } = writing;
  const [found, setFound] = useState(isOpen);
  const [tried, setTried] = useState(false);
  const [idle, setIdle] = useState(false);
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: (over: number) => saveWords(lists.fields, lists.interests, over),
  });
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  const isSaved = saving.data?.ok === true;
  const clashes = isOpen && seenAt !== base.changedAt && !saving.isPending && !isSaved;
  const problems = { fields: checkRows(rows.fields), interests: checkRows(rows.interests) };
  const isWrong = problems.fields.size + problems.interests.size > 0;
  const save = (over: number) => {
    setTried(true);
    setFound(false);
    if (!isWrong && !saving.isPending) saving.mutate(over);
  };
  const change = (list: 'fields' | 'interests') => (next: Parameters<typeof writing.change>[1]) => {
    saving.reset();
    setIdle(false);
    writing.change(list, next);
  };
  const startAgain = () => {
    saving.reset();
    setTried(false);
    setFound(false);
    writing.drop();
  };
  const status = () => {
    if (saving.isPending) return words.saving;
    if (isOpen && !isSaved) return words.unsaved;
    if (isSaved) return words.saved;
    return idle && !isOpen ? words.nothing : '';
  };
  return (
    <>
      {found && isOpen && (
        <Notice kind="marked">
          <p>{words.found}</p>
          <Button onClick={startAgain}>{words.discard}</Button>
        </Notice>
      )}
      {!writing.isSafe && <Notice kind="alarm">{words.unsafe}</Notice>}
      <WordsList
        list="fields"
        rows={rows.fields}
        cards={cards?.map(fieldsOf)}
        typed={cards?.map(fieldsOf) ?? []}
        problems={problems.fields}
        onChange={change('fields')}
      />
      <WordsList
        list="interests"
        rows={rows.interests}
        cards={cards?.map(concernsOf)}
        typed={cards?.map(interestsOf) ?? []}
        problems={problems.interests}
        onChange={change('interests')}
      />
      {clashes && (
        <WordsClash
          mine={lists}
          theirs={base}
          onTakeTheirs={startAgain}
          onKeepMine={() => save(base.changedAt)}
        />
      )}
      {tried && isWrong && <Notice kind="alarm">{words.mend}</Notice>}
      {refusal && !clashes && <Notice kind="alarm">{desk.refusals[refusal]}</Notice>}
      <div className={styles.save}>
        <p role="status">{status()}</p>
        <Button
          kind="main"
          wide
          aria-disabled={saving.isPending}
          onClick={() => (isOpen ? !clashes && save(seenAt) : setIdle(true))}
        >
          {words.save}
        </Button>
      </div>
    </>
  );
};
