import { useMemo } from 'react';
import { forMe, saysSomething, type Concerns } from '#domain/for-me.ts';
import type { Session } from '#domain/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading } from '#ui/notice.tsx';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import { SessionDays, type Listing } from '../session-days.tsx';
import { useMyCard } from './use-my-card.ts';

/** Sessions that touch what my profile says, each with the reason. Nothing leaves this phone for it. */
const ForMeView = (listing: Listing) => {
  const words = useFinderWords();
  const card = useMyCard();
  if (card === undefined) return <Loading label={words.loadingProfile} />;
  if (!card || !saysSomething(card))
    return (
      <EmptyState title={words.noProfile}>
        <p>{words.noProfileHint}</p>
        <ButtonLink to="/profil" kind="main">
          {words.toProfile}
        </ButtonLink>
      </EmptyState>
    );
  return <Concerning {...listing} card={card} />;
};

const Concerning = ({ card, ...listing }: Listing & { card: Concerns }) => {
  const words = useFinderWords();
  const { programme } = listing;
  const found = useMemo(() => forMe(programme, card), [programme, card]);
  const extra = useMemo(() => {
    const reasons = new Map(found.map(({ session, because }) => [session.id, because]));
    const note = ({ id }: Session) => (
      <p className={styles.because}>
        {words.because} <span lang="de">{reasons.get(id)?.join(', ')}</span>
      </p>
    );
    return { note };
  }, [found, words]);
  const sessions = useMemo(() => found.map(({ session }) => session), [found]);
  if (!found.length)
    return (
      <EmptyState title={words.nothingForMe}>
        <p>{words.nothingForMeHint}</p>
        <ButtonLink to="/profil">{words.toProfile}</ButtonLink>
      </EmptyState>
    );
  return (
    <>
      <p className={styles.hint}>{words.forMeHint}</p>
      <SessionDays {...listing} sessions={sessions} extra={extra} />
    </>
  );
};

export default ForMeView;
