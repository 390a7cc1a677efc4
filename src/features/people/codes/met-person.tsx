import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { pairsOf } from '#data/pairs.ts';
import { keepScan, MOST_SCANS, myScans } from '#data/scans.ts';
import { useLive } from '#data/use-live.ts';
import type { Badge } from '#domain/badge.ts';
import { hasContact } from '#domain/contact.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import styles from './codes.module.css';
import { ContactLines } from './contact-lines.tsx';
import { useMeetWords } from './meet-words.ts';
import { grouped } from './shown-code.tsx';
import type { Me } from './use-me.ts';
import { hasName, WhatIGive } from './what-i-give.tsx';

/** Somebody who showed me a code: who they are, what they get from me, and the one thing to do. */
export const MetPerson = ({ badge, me }: { badge: Badge; me: Me }) => {
  const words = useMeetWords();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [missed, setMissed] = useState(false);
  const [full, setFull] = useState(false);
  const isSure = badge.uid !== '';
  const kept = useStore(myScans).some(({ code }) => code === badge.code);
  const keep = () => {
    const isMissed = isSure && !hasName(me);
    setMissed(isMissed);
    if (isMissed) return form.current?.querySelector('input')?.focus();
    const keeping = keepScan(badge, { name: me.name.trim(), contact: me.contact }, Date.now());
    setFull(keeping === 'full');
    if (keeping === 'full') return;
    // What stands in the address goes with it: the way back leads to no stranger's data.
    if (myScans.isSafe()) void navigate('/menschen/kontakte', { replace: true });
  };
  return (
    <>
      <article className={styles.person} aria-labelledby="met">
        <h2 id="met" className={styles.name} dir="auto">
          {badge.name || words.nameless(grouped(badge.code))}
        </h2>
        {badge.name === '' && <p className={styles.hint}>{words.namelessHint}</p>}
        {badge.name !== '' && !hasContact(badge.contact) && <p className={styles.hint}>{words.onlyName}</p>}
        <ContactLines contact={badge.contact} />
      </article>
      <Known badge={badge} me={me} />
      {kept && !myScans.isSafe() && <Notice kind="alarm">{words.noRoom}</Notice>}
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          keep();
        }}
      >
        <h2>{words.theyGet}</h2>
        {isSure ? <WhatIGive me={me} missed={missed} /> : <p>{words.chooseLater}</p>}
        {full && (
          <Notice kind="alarm">
            <p>{words.full(MOST_SCANS)}</p>
            <ButtonLink to="/menschen/code">{words.toPending}</ButtonLink>
          </Notice>
        )}
        <Button kind="main" type="submit" wide>
          {words.keep}
        </Button>
      </form>
    </>
  );
};

const Known = ({ badge, me }: { badge: Badge; me: Me }) => {
  const words = useMeetWords();
  const live = useLive(me.uid === null || badge.uid === '' ? null : pairsOf(me.uid));
  const pair = live?.kind === 'value' ? live.value.items.find(({ uid }) => uid === badge.uid) : undefined;
  if (!pair) return null;
  return (
    <Notice kind="marked">
      <p>{words.known}</p>
      <ButtonLink to={`/menschen/kontakte/${pair.id}`}>{words.toContact}</ButtonLink>
    </Notice>
  );
};
