import { useEffect } from 'react';
import { connection } from '#data/connection.ts';
import type { Profile } from '#domain/profile.ts';
import { Button } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useEventWords } from './event-words.ts';
import { LookBar } from './look-bar.tsx';
import { lookNow } from './looks.ts';
import { MyWishes } from './meeting/my-wishes.tsx';
import { NewPairs } from './meeting/new-pairs.tsx';
import { usePairs } from './meeting/use-pairs.ts';
import { useWishes } from './meeting/use-wishes.ts';
import { WishButton } from './meeting/wish-button.tsx';
import { Nobody, OnlyMyField } from './nobody.tsx';
import { onlyMyField } from './own-field.ts';
import styles from './people.module.css';
import { PersonCard } from './person-card.tsx';
import { MapLink } from './pictures/map-link.tsx';
import { PersonMenu } from './safety/person-menu.tsx';
import { useDirectory } from './use-directory.ts';
import { useMyProfile } from './use-my-profile.ts';
import { useSuggestions } from './use-suggestions.ts';
import { WhyYouTwo } from './why-you-two.tsx';
import { useWords } from './words.ts';

const NOBODY: readonly never[] = [];

/** Up to ten people from other fields, each with the reason and the wish to meet. No numbers, no ranks. */
export const Suggestions = ({ uid, mine }: { uid: string; mine: Profile }) => {
  const words = useWords();
  const event = useEventWords();
  const online = useStore(connection);
  const { cards, look } = useDirectory(uid);
  const result = useSuggestions(uid, mine, cards, event);
  const { pairs, state } = usePairs();
  const wishes = useWishes({
    uid,
    cards: cards?.items ?? NOBODY,
    settled: look === 'answered',
    pairs: state === 'known' ? pairs : undefined,
    profile: useMyProfile().stored,
  });

  useEffect(() => {
    if (look === 'answered') return undefined;
    // What could not be looked up in the cellar is looked up as soon as there is a network.
    addEventListener('online', lookNow);
    return () => removeEventListener('online', lookNow);
  }, [look]);

  if (!cards && look === 'failed') return <Nobody why="failed" />;
  if (result?.state === 'failed')
    return (
      <Notice kind="alarm">
        <p>{words.notComputed}</p>
        <Button onClick={() => location.reload()}>{words.retry}</Button>
      </Notice>
    );
  if (!cards || !result) return <Loading label={words.loading} />;

  const others = cards.items.filter((card) => card.uid !== uid);
  const settled = look === 'answered' || !online;
  if (!result.people.length && !others.length && !settled) return <Loading label={words.loading} />;
  return (
    <>
      <NewPairs cards={others} />
      <LookBar look={look} />
      <MyWishes uid={uid} wishes={wishes} cards={others} event={event} />
      {result.people.length === 0 && <Nobody why={online ? 'nobody' : 'offline'} />}
      {onlyMyField(mine.card, others, event.fields) && <OnlyMyField />}
      {result.people.length > 0 && <MapLink />}
      {result.people.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {result.people.map((person) => (
            <li key={person.uid}>
              <PersonCard
                card={person.card}
                event={event}
                level="h2"
                corner={<PersonMenu uid={person.uid} name={person.card.name} />}
              >
                <WhyYouTwo person={person} event={event} />
                <WishButton
                  card={person.card}
                  wishes={wishes}
                  pair={pairs.find((pair) => pair.uid === person.uid)}
                />
              </PersonCard>
            </li>
          ))}
        </ul>
      )}
      {cards.damaged.length > 0 && <p className={styles.aside}>{words.damaged(cards.damaged.length)}</p>}
    </>
  );
};
