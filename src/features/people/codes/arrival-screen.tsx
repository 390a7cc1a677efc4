import { useLocation } from 'react-router-dom';
import { isMyCode } from '#data/codes.ts';
import { connection } from '#data/connection.ts';
import { readBadge, type BadgeTrouble } from '#domain/badge.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { PeopleNav } from '../people-nav.tsx';
import { useCodeWords } from './code-words.ts';
import { MetPerson } from './met-person.tsx';
import { useMeetWords } from './meet-words.ts';
import { useMe } from './use-me.ts';

const ArrivalScreen = () => {
  const words = useMeetWords();
  const { hash } = useLocation();
  return (
    <Page title={words.title} lead={words.lead}>
      <PeopleNav />
      <Met hash={hash} />
    </Page>
  );
};

export default ArrivalScreen;

/** Whom the link speaks of, if it speaks of anybody. */
const Met = ({ hash }: { hash: string }) => {
  const words = useMeetWords();
  const me = useMe();
  const online = useStore(connection);
  if (hash.length < 2)
    return (
      <EmptyState title={words.empty}>
        <ButtonLink to="/menschen/code">{words.typeInstead}</ButtonLink>
      </EmptyState>
    );
  const read = readBadge(hash);
  if (!read.ok) return <Unreadable why={read.why} />;
  const { badge } = read;
  if (isMyCode(badge.code) || (badge.uid !== '' && badge.uid === me.uid))
    return (
      <Notice kind="marked">
        <p>{words.own}</p>
        <ButtonLink to="/menschen/code">{words.toMyCode}</ButtonLink>
      </Notice>
    );
  // Who has an account asks whose code it is before anything is shown.
  if (online && me.account.state === 'starting') return <Loading label={words.checking} bars={2} />;
  return <MetPerson key={hash} badge={badge} me={me} />;
};

const Unreadable = ({ why }: { why: BadgeTrouble }) => {
  const words = useMeetWords();
  const { troubles } = useCodeWords();
  return (
    <Notice kind="alarm">
      <p>{troubles[why]}</p>
      <ButtonLink to="/menschen/code">{words.typeInstead}</ButtonLink>
    </Notice>
  );
};
