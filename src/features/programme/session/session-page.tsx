import { ArrowLeft } from 'lucide-react';
import { useParams } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import { publishedProgramme } from '#data/programme.ts';
import { useLive } from '#data/use-live.ts';
import type { Release } from '#domain/programme.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Loading } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { ProgrammeTrouble } from '../programme-trouble.tsx';
import { SessionDetails } from './session-page-details.tsx';
import styles from './session-page.module.css';
import { useBack } from './session-page-way.ts';
import { useSessionWords } from './session-words.ts';

const SessionPage = () => {
  const words = useSessionWords();
  const { id = '' } = useParams();
  const live = useLive(publishedProgramme);
  const back = useBack();
  const release = live?.kind === 'value' ? live.value : undefined;
  const session = release?.programme.sessions.find((entry) => entry.id === id);
  return (
    <>
      <div className={styles.backBar}>
        <Button kind="quiet" onClick={back}>
          <ArrowLeft aria-hidden size={20} />
          {words.back}
        </Button>
      </div>
      {session && release && <SessionDetails key={id} session={session} release={release} />}
      {release && !session && <NotFound id={id} release={release} />}
      {!release && (
        <Page title={words.session}>
          {live ? <ProgrammeTrouble live={live} /> : <Loading label={words.loading} />}
        </Page>
      )}
    </>
  );
};

const NotFound = ({ id, release }: { id: string; release: Release }) => {
  const words = useSessionWords();
  const wasMine = useStore(favourites).has(id);
  return (
    <Page title={words.notFound}>
      <p>{wasMine ? words.wasMine : words.notFoundHint(release.number)}</p>
      <p>
        <ButtonLink to="/" kind="main">
          {words.back}
        </ButtonLink>
      </p>
    </Page>
  );
};

export default SessionPage;
