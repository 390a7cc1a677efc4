import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { connection } from '#data/connection.ts';
import { pairsOf } from '#data/pairs.ts';
import { keepScan, MOST_SCANS, myScans } from '#data/scans.ts';
import { useLive } from '#data/use-live.ts';
import type { Badge } from '#domain/badge.ts';
import { hasContact } from '#domain/contact.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { askOwner, type Owner } from './ask-owner.ts';
import styles from './codes.module.css';
import { ContactLines } from './contact-lines.tsx';
import { useMeetWords } from './meet-words.ts';
import { grouped } from './shown-code.tsx';
import type { Me } from './use-me.ts';
import { useOwner } from './use-owner.ts';
import { hasName, WhatIGive } from './what-i-give.tsx';

/**
 * Somebody who showed me a code. Anybody can write a link: what it says is shown only when the server knows its code
 * as theirs, or cannot say – then as what the code says, not as true.
 */
export const MetPerson = ({ badge, me }: { badge: Badge; me: Me }) => {
  const words = useMeetWords();
  const [asked, setAsked] = useState<Owner>('unasked');
  // An account is made for keeping somebody, not for opening a link.
  const first = useOwner(badge.code, badge.uid !== '' && me.uid !== null);
  if (first === null) return <Loading label={words.checking} bars={2} />;
  const owner = first === 'unasked' ? asked : first;
  const isTheirs = typeof owner === 'object' && owner.uid === badge.uid;
  if (badge.uid !== '' && typeof owner === 'object' && !isTheirs)
    return (
      <Notice kind="alarm">
        <p>{words.foreign}</p>
        <ButtonLink to="/menschen/code">{words.typeInstead}</ButtonLink>
      </Notice>
    );
  return <Person badge={badge} me={me} owner={owner} isTheirs={isTheirs} onAsked={setAsked} />;
};

type Props = {
  badge: Badge;
  me: Me;
  owner: Owner;
  /** The server says the same as the code. */
  isTheirs: boolean;
  onAsked: (owner: Owner) => void;
};

/** Who they are, what they get from me, and the one thing to do. */
const Person = ({ badge, me, owner, isTheirs, onAsked }: Props) => {
  const words = useMeetWords();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [missed, setMissed] = useState(false);
  const [full, setFull] = useState(false);
  const [asking, setAsking] = useState(false);
  const isSure = badge.uid !== '';
  const kept = useStore(myScans).some(({ code }) => code === badge.code);
  const keep = async () => {
    const isMissed = isSure && !hasName(me);
    setMissed(isMissed);
    if (isMissed) return form.current?.querySelector('input')?.focus();
    if (isSure && owner === 'unasked' && connection.get()) {
      setAsking(true);
      const answer = await askOwner(badge.code);
      setAsking(false);
      onAsked(answer);
      if (typeof answer === 'object' && answer.uid !== badge.uid) return;
    }
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
        {badge.name !== '' && !isTheirs && <p className={styles.hint}>{words.byCode}</p>}
        <ContactLines contact={badge.contact} />
      </article>
      <Known badge={badge} me={me} isTheirs={isTheirs} />
      {kept && !myScans.isSafe() && <Notice kind="alarm">{words.noRoom}</Notice>}
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          if (!asking) void keep();
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
        <Button kind="main" type="submit" wide aria-disabled={asking}>
          {words.keep}
        </Button>
        <p role="status" className="visually-hidden">
          {asking && words.checking}
        </p>
      </form>
    </>
  );
};

const Known = ({ badge, me, isTheirs }: Pick<Props, 'badge' | 'me' | 'isTheirs'>) => {
  const words = useMeetWords();
  const live = useLive(me.uid === null || badge.uid === '' ? null : pairsOf(me.uid));
  const pair = live?.kind === 'value' ? live.value.items.find(({ uid }) => uid === badge.uid) : undefined;
  if (!pair) return null;
  return (
    <Notice kind="marked">
      <p>{isTheirs ? words.known : words.knownByCode}</p>
      <ButtonLink to={`/menschen/kontakte/${pair.id}`}>{words.toContact}</ButtonLink>
    </Notice>
  );
};
