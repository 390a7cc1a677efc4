import { useEffect } from 'react';
import { connection } from '#data/connection.ts';
import type { Profile } from '#domain/profile.ts';
import { Button } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useEventWords } from './event-words.ts';
import { LookBar } from './look-bar.tsx';
import { lookNow } from './looks.ts';
import { Nobody, OnlyMyField } from './nobody.tsx';
import { onlyMyField } from './own-field.ts';
import styles from './people.module.css';
import { PersonCard } from './person-card.tsx';
import { useDirectory } from './use-directory.ts';
import { useSuggestions } from './use-suggestions.ts';
import { WhyYouTwo } from './why-you-two.tsx';
import { useWords } from './words.ts';

/** Up to ten people from other fields, each with the reason. No numbers, no ranks. */
export const Suggestions = ({ uid, mine }: { uid: string; mine: Profile }) => {
  const words = useWords();
  const event = useEventWords();
  const online = useStore(connection);
  const { cards, look } = useDirectory(uid);
  const result = useSuggestions(uid, mine, cards?.items, event);

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
      <LookBar look={look} />
      {result.people.length === 0 && <Nobody why={online ? 'nobody' : 'offline'} />}
      {onlyMyField(mine.card, others, event.fields) && <OnlyMyField />}
      {result.people.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {result.people.map((person) => (
            <li key={person.uid}>
              <PersonCard card={person.card} event={event} level="h2">
                <WhyYouTwo person={person} event={event} />
              </PersonCard>
            </li>
          ))}
        </ul>
      )}
      {cards.damaged.length > 0 && <p className={styles.aside}>{words.damaged(cards.damaged.length)}</p>}
    </>
  );
};
