import { useEffect, useState } from 'react';
import { replaceMyCode } from '#data/codes.ts';
import { resumeScans } from '#data/scans.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { named, Sentence } from '../own-words.tsx';
import { PeopleNav } from '../people-nav.tsx';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';
import { PendingScans } from './pending-scans.tsx';
import { ScanPanel } from './scan-panel.tsx';
import { ShownCodeCard } from './shown-code.tsx';
import { useAnsweredCodes } from './use-answered-codes.ts';
import { useCodeForToday } from './use-code-for-today.ts';
import { useMe, type Me } from './use-me.ts';
import { WhatIGive } from './what-i-give.tsx';

const CodeScreen = () => {
  const words = useCodeWords();
  const me = useMe();
  const { day, shown } = useCodeForToday(me);
  const [scanning, setScanning] = useState(false);
  useEffect(resumeScans, []);
  return (
    <Page title={words.title} wide>
      <PeopleNav />
      <div className={styles.side}>
        <div className={styles.section}>
          {!scanning && (shown ? <ShownCodeCard me={me} shown={shown} /> : <Loading label={words.making} />)}
          {scanning && <ScanPanel camera />}
          <Button kind="main" wide onClick={() => setScanning(!scanning)}>
            {scanning ? words.show : words.scan}
          </Button>
          <News me={me} />
        </div>
        <div className={styles.section}>
          <PendingScans />
          <section className={styles.section} aria-labelledby="reveals">
            <h2 id="reveals">{words.reveals}</h2>
            <p className={styles.hint}>{words.revealsHint}</p>
            <WhatIGive me={me} />
          </section>
          {!scanning && <ScanPanel camera={false} />}
          <div className={styles.aside}>
            <Button onClick={() => replaceMyCode(day)}>{words.renew}</Button>
            <p>{words.renewHint}</p>
          </div>
        </div>
      </div>
    </Page>
  );
};

export default CodeScreen;

/** Who has used my code while I hold it up. */
const News = ({ me }: { me: Me }) => {
  const words = useCodeWords();
  const live = useAnsweredCodes(me);
  const [since] = useState(() => Date.now());
  const pairs = live?.kind === 'value' ? live.value.items : [];
  const fresh = pairs.filter(({ byCode, madeAt }) => byCode && madeAt >= since);
  return fresh.map(({ id, theirs }) => (
    <Notice key={id} kind="marked">
      <p>
        <Sentence text={theirs ? words.news(named(theirs.name)) : words.newsNameless} />
      </p>
      <ButtonLink to={`/menschen/kontakte/${id}`}>{words.open}</ButtonLink>
    </Notice>
  ));
};
