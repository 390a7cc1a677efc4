import { useEffect, useState } from 'react';
import { connection } from '#data/connection.ts';
import { CODE_LIFE } from '#data/pairs.ts';
import { forgetScan, myScans, resumeScans, stateOf, type Scan } from '#data/scans.ts';
import { Button } from '#ui/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Notice } from '#ui/notice.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import styles from './codes.module.css';
import { ContactLines } from './contact-lines.tsx';
import { useMeetWords } from './meet-words.ts';
import { grouped } from './shown-code.tsx';
import { useAnsweredCodes } from './use-answered-codes.ts';
import { useMe } from './use-me.ts';
import { useOwner } from './use-owner.ts';

/** Everybody whom this phone scanned or typed and the server has not confirmed, with what their codes held. */
export const PendingScans = () => {
  const words = useMeetWords();
  const scans = useStore(myScans);
  const me = useMe();
  const live = useAnsweredCodes(me);
  // A pair just made may be a moment away; one that was there and is not any more has been ended.
  const [known] = useState(() => new Set(scans.map(({ pairedWith }) => pairedWith)));
  useEffect(resumeScans, []);
  useEffect(() => {
    if (live?.kind !== 'value' || !live.fromServer) return;
    for (const { code, pairedWith } of scans.filter((scan) => scan.pairedWith !== '')) {
      const pair = live.value.items.find(({ uid }) => uid === pairedWith);
      // They have said themselves what they reveal; or one of the two has ended it.
      if (pair ? pair.theirs : known.has(pairedWith)) forgetScan(code);
      else if (pair) known.add(pairedWith);
    }
  }, [live, scans, known]);
  if (scans.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="pending-scans">
      <h2 id="pending-scans">{words.pending}</h2>
      {!myScans.isSafe() && <Notice kind="alarm">{words.noRoom}</Notice>}
      <ul className={styles.people}>
        {scans.map((scan) => (
          <li key={scan.code}>
            <PendingScan scan={scan} isRefused={me.account.state === 'refused'} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const PendingScan = ({ scan, isRefused }: { scan: Scan; isRefused: boolean }) => {
  const words = useMeetWords();
  const language = useLanguage();
  const online = useStore(connection);
  const state = stateOf(scan, useNow(60_000));
  // Only what was typed can be mistyped.
  const owner = useOwner(scan.code, state === 'waiting' && scan.uid === '' && scan.name === '' && !isRefused);
  const name = scan.name || words.nameless(grouped(scan.code));
  const until = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(
    scan.at + CODE_LIFE,
  );
  const sentence = () => {
    if (state === 'own') return words.ownLater;
    if (state === 'paired' && !scan.mine) return words.pairedUnsure;
    if (state !== 'waiting') return words[state];
    if (isRefused) return words.signUpRefused;
    return online ? words.waiting(until) : words.waitingOffline;
  };
  return (
    <article className={`${styles.person} ${styles.pending}`} aria-label={name}>
      <h3 className={styles.name} dir="auto">
        {name}
      </h3>
      <ContactLines contact={scan.contact} />
      <p className={styles.hint}>{sentence()}</p>
      {state === 'waiting' && owner === 'nobody' && <p>{words.unknownSoFar}</p>}
      <div>
        <Button kind="quiet" onClick={() => forgetScan(scan.code)}>
          {state === 'waiting' ? words.giveUp : words.remove}
          <span className="visually-hidden">{words.giveUpFor(name)}</span>
        </Button>
      </div>
    </article>
  );
};
