import { useEffect, useRef, useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { answerOf, myAnswer } from '#data/answers.ts';
import { answerDraft } from '#data/drafts.ts';
import { useLive } from '#data/use-live.ts';
import { EMPTY_ANSWER, type Answer, type AnswerDraft, type SentAnswer } from '#domain/answer.ts';
import { useStore } from '#ui/use-store.ts';
import { isSameVersion, wordsOf } from './answer-versions.ts';

/** Somebody with an account who is on no real network waits this long (ms) for their old answer, then may write. */
const PATIENCE = 4_000;

const useIsPatient = (): boolean => {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return patient;
};

/** With no room on the phone the draft stays until the server has the answer: a reload must not lose both. */
const useKeepUnsafeDraft = (state: string): void => {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'unsafe' && state === 'none') answerDraft.set(null);
    before.current = state;
  }, [state]);
};

/** Everything this phone knows of its own answer, and what is on screen because of it. */
export const useMyAnswer = () => {
  const account = useStore(currentAccount);
  const uid = uidOf(account);
  const live = useLive(uid ? answerOf(uid) : null);
  const waiting = useStore(myAnswer);
  const draft = useStore(answerDraft);
  const patient = useIsPatient();
  useKeepUnsafeDraft(waiting.state);

  const stored: SentAnswer | null = live?.kind === 'value' ? live.value : null;
  const onItsWay = waiting.state === 'waiting' || waiting.state === 'unsafe';
  const givenBack = waiting.state === 'refused' ? waiting.value : null;
  const own: Answer | null = onItsWay ? waiting.value : stored && wordsOf(stored);
  const edited = waiting.state === 'unsafe' ? null : (draft?.words ?? givenBack);

  const confirmed = !onItsWay && live?.kind === 'value' && live.fromServer;
  const changedElsewhere =
    confirmed && draft !== null && !isSameVersion(draft.base, stored && wordsOf(stored));
  const unknown = !live && (uid !== null || account.state === 'starting') && waiting.state === 'none';

  return {
    /** The latest version of mine, sent or not. */
    own,
    /** What became of it: as the server has it, or on its way; null when there is none. */
    sent: waiting.state === 'waiting' || waiting.state === 'unsafe' ? waiting.state : stored,
    /** What the server has, whatever waits here. */
    stored,
    /** The server did not accept the words (to be edited again), or the withdrawal. */
    refused:
      waiting.state !== 'refused' ? null : waiting.value ? ('words' as const) : ('withdrawal' as const),
    withdrawing: onItsWay && waiting.value === null,
    /** Words that are being written, or that the server gave back. */
    edited,
    /** The stored answer is another than the one that the writing began from. */
    changedElsewhere,
    trouble: live?.kind === 'damaged' || live?.kind === 'refused' ? live.kind : null,
    loading: unknown && patient && !edited,
    write: (words: AnswerDraft) => answerDraft.set({ words, base: draft ? draft.base : own }),
    edit: () => own && answerDraft.set({ words: own, base: own }),
    keepOurs: () => draft && answerDraft.set({ words: draft.words, base: stored && wordsOf(stored) }),
    stopEditing: () => {
      answerDraft.set(null);
      if (waiting.state === 'refused') myAnswer.drop();
    },
    send: (answer: Answer) => {
      myAnswer.save(answer);
      if (myAnswer.get().state !== 'unsafe') answerDraft.set(null);
    },
    withdraw: () => {
      myAnswer.save(null);
      answerDraft.set(null);
    },
  };
};

export type Mine = ReturnType<typeof useMyAnswer>;

export const wordsToWrite = (mine: Mine): AnswerDraft => mine.edited ?? EMPTY_ANSWER;
