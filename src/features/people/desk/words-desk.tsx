import { useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { connection } from '#data/connection.ts';
import { wordLists } from '#data/events.ts';
import { useLive } from '#data/use-live.ts';
import { Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useDirectory } from '../use-directory.ts';
import { DeskPage, Unloaded } from './desk-page.tsx';
import { useDeskWords } from './desk-words.ts';
import { WordsForm } from './words-form.tsx';
import { useWordsDeskWords } from './words-words.ts';

const WordsDesk = () => {
  const words = useWordsDeskWords();
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <Desk />
    </DeskPage>
  );
};

export default WordsDesk;

const Desk = () => {
  const words = useWordsDeskWords();
  const desk = useDeskWords();
  const uid = uidOf(useStore(currentAccount)) ?? '';
  const { cards, look } = useDirectory(uid);
  const live = useLive(wordLists);
  const online = useStore(connection);
  const [confirmed, setConfirmed] = useState(false);
  const isConfirmed = live?.kind === 'value' && live.fromServer;
  // Once it was there, the form stays: a network that comes and goes must not take it from under the fingers.
  if (isConfirmed && !confirmed) setConfirmed(true);
  const isOld = live?.kind === 'value' && !isConfirmed && !confirmed && online;
  if (!live || isOld) return <Loading label={desk.loading} bars={5} />;
  if (live.kind === 'damaged') return <Notice kind="alarm">{words.damaged}</Notice>;
  if (live.kind === 'refused') return <Unloaded>{words.trouble}</Unloaded>;
  if (!live.value) return <Notice kind="alarm">{words.noEvent}</Notice>;
  return (
    <>
      {look === 'failed' && !cards && <Notice>{words.cardsTrouble}</Notice>}
      <WordsForm base={live.value} cards={cards && [...cards.items, ...cards.apart]} />
    </>
  );
};
