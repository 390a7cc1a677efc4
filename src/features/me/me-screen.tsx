import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { currentAccount } from '#data/account.ts';
import { Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { Display } from './display.tsx';
import { forgetFarewell, readFarewell } from './farewell.ts';
import styles from './me.module.css';
import { MemberAccount } from './member-account.tsx';
import { MyDataSection } from './my-data-section.tsx';
import { MyThings } from './my-things.tsx';
import { TakeAlong } from './take-along.tsx';
import { TeamLinks } from './team-links.tsx';
import { useWords } from './words.ts';

/** Who I am here, what I have here, and how to be rid of it. `notices`: what other parts of the app have to tell me. */
const MeScreen = ({ notices }: { notices: ReactNode }) => {
  const words = useWords();
  const account = useStore(currentAccount);
  const [farewell] = useState(readFarewell);
  // Not while it is read: React may begin a page anew before anybody has seen it.
  useEffect(forgetFarewell, []);
  const [arrived, setArrived] = useState(false);
  const farewells = {
    deleted: `${words.deleted} ${words.deletedHint}`,
    out: words.signedOut,
    remembers: words.signedOutOnly,
  };
  const isMember = account.state === 'member';
  const lead = (
    <>
      {words.leads[account.state]}
      {isMember && <span className={styles.address}> {account.email}</span>}
    </>
  );
  return (
    <Page title={words.title} lead={lead}>
      {farewell && (
        <Notice kind="marked">
          <p>{farewells[farewell]}</p>
        </Notice>
      )}
      <Suspense fallback={null}>{notices}</Suspense>
      <TeamLinks account={account} />
      <MyThings account={account} />
      {account.state === 'starting' && <Loading label={words.loading} bars={2} />}
      {isMember && <MemberAccount verified={account.verified} arrived={arrived} />}
      {!isMember && account.state !== 'starting' && <TakeAlong onIn={() => setArrived(true)} />}
      <Display />
      <MyDataSection account={account} />
      <details className={styles.more}>
        <summary>{words.about}</summary>
        <p>{words.aboutText}</p>
      </details>
    </Page>
  );
};

export default MeScreen;
