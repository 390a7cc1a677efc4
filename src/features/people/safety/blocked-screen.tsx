import { useRef, useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { blockedBy, myBlocks, unblock, withWaiting, type Blocked } from '#data/blocks.ts';
import { connection } from '#data/connection.ts';
import { useLive } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { named, Sentence } from '../own-words.tsx';
import { PeopleNav } from '../people-nav.tsx';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';

/** Whom I keep away from. Nobody else knows this list, and everything on it can be taken back. */
const BlockedScreen = () => {
  const words = useSafetyWords();
  return (
    <Page title={words.title} lead={words.lead}>
      <PeopleNav />
      <List />
    </Page>
  );
};

export default BlockedScreen;

const List = () => {
  const words = useSafetyWords();
  const account = useStore(currentAccount);
  const online = useStore(connection);
  const waiting = useStore(myBlocks);
  const uid = uidOf(account);
  const live = useLive(uid === null ? null : blockedBy(uid));
  const [free, setFree] = useState<Blocked | null>(null);
  const told = useRef<HTMLDivElement>(null);
  const isNobody = uid === null && account.state !== 'starting';
  const isUnknown = live?.kind === 'value' && !live.fromServer && live.value.items.length === 0;
  const blocked = withWaiting(live?.kind === 'value' ? live.value.items : []);
  const release = (person: Blocked) => {
    unblock(person);
    setFree(person);
    told.current?.focus();
  };
  if (!isNobody && !live) return <Loading label={words.loading} />;
  if (live && live.kind !== 'value' && blocked.length === 0)
    return (
      <Notice kind="alarm">
        <p>{words.trouble}</p>
        <Button onClick={() => location.reload()}>{words.retry}</Button>
      </Notice>
    );
  return (
    <>
      {waiting.state === 'refused' && (
        <Notice kind="alarm">
          <p>{words.refused}</p>
          <Button onClick={() => myBlocks.save(waiting.value)}>{words.again}</Button>
        </Notice>
      )}
      <div ref={told} tabIndex={-1} role="status">
        {free && <Sentence text={words.takenBack(named(free.name || words.nameless))} />}
      </div>
      {blocked.length === 0 && isUnknown && !online && <Notice>{words.offline}</Notice>}
      {blocked.length === 0 && (online || !isUnknown) && (
        <EmptyState title={words.nobody}>
          <p>{words.nobodyHint}</p>
          <ButtonLink to="/menschen">{words.toPeople}</ButtonLink>
        </EmptyState>
      )}
      {blocked.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {blocked.map((person) => (
            <Row key={person.about} person={person} onRelease={release} />
          ))}
        </ul>
      )}
      {waiting.state !== 'none' && waiting.state !== 'refused' && (
        <p className={styles.hint}>{words.waiting}</p>
      )}
    </>
  );
};

const Row = ({ person, onRelease }: { person: Blocked; onRelease: (person: Blocked) => void }) => {
  const words = useSafetyWords();
  const name = person.name || words.nameless;
  return (
    <li className={styles.row}>
      <span className={styles.who} dir="auto">
        {name}
      </span>
      <Button onClick={() => onRelease(person)}>
        {words.takeBack}
        <span className="visually-hidden">{words.takeBackOf(name)}</span>
      </Button>
    </li>
  );
};
