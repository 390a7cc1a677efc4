import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { lookAgain } from './looks.ts';
import { useWords } from './words.ts';

/** No suggestion at all: because nobody is here, or because nobody could be loaded. */
export const Nobody = ({ why }: { why: 'nobody' | 'offline' | 'failed' }) => {
  const words = useWords();
  if (why === 'offline') return <Notice>{words.nobodyOffline}</Notice>;
  if (why === 'failed')
    return (
      <Notice kind="alarm">
        <p>{words.nobodyFailed}</p>
        <Button onClick={() => lookAgain(Date.now())}>{words.retry}</Button>
      </Notice>
    );
  return (
    <EmptyState title={words.nobodyTitle}>
      <p>{words.nobody}</p>
      <ButtonLink to="/umfrage">{words.shareSurvey}</ButtonLink>
    </EmptyState>
  );
};

export const OnlyMyField = () => {
  const words = useWords();
  return (
    <Notice kind="marked">
      <p>{words.onlyMyField}</p>
      <ButtonLink to="/umfrage">{words.shareSurvey}</ButtonLink>
    </Notice>
  );
};
