import { useLocation } from 'react-router-dom';
import { isMyCode } from '#data/codes.ts';
import { readBadge, type BadgeTrouble } from '#domain/badge.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
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
