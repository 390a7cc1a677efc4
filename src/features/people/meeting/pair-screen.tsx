import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { connection } from '#data/connection.ts';
import { markSeen } from '#data/seen-pairs.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { PeopleNav } from '../people-nav.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { PairPage } from './pair-page.tsx';
import { usePairs } from './use-pairs.ts';

const PairScreen = () => {
  const words = useMeetingWords();
  const { id = '' } = useParams();
  const online = useStore(connection);
  const { uid, state, pairs, now, fresh } = usePairs();
  const pair = pairs.find((known) => known.id === id);
  useEffect(() => {
    if (pair) markSeen(pair);
  }, [pair]);
  if (pair && uid !== null) return <PairPage key={id} uid={uid} pair={pair} now={now} fresh={fresh} />;
  return (
    <Page title={words.youTwo}>
      <PeopleNav />
      {state === 'known' && <Gone />}
      {state === 'unknown' && online && <Loading label={words.pairLoading} bars={5} />}
      {state !== 'known' && !online && <Notice>{words.offlineFirst}</Notice>}
      {state === 'refused' && online && (
        <Notice kind="alarm">
          <p>{words.refused}</p>
          <Button onClick={() => location.reload()}>{words.retry}</Button>
        </Notice>
      )}
    </Page>
  );
};

export default PairScreen;

const Gone = () => {
  const words = useMeetingWords();
  return (
    <EmptyState title={words.gone}>
      <p>{words.goneHint}</p>
      <ButtonLink to="/menschen/kontakte" kind="main">
        {words.back}
      </ButtonLink>
    </EmptyState>
  );
};
