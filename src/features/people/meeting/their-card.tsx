import type { Directory, ListedCard } from '#domain/directory.ts';
import type { Profile } from '#domain/profile.ts';
import { whyTheseTwo } from '#domain/two-people.ts';
import { useEventWords } from '../event-words.ts';
import { PersonCard } from '../person-card.tsx';
import { useSuggestions } from '../use-suggestions.ts';
import { WhyYouTwo } from '../why-you-two.tsx';

type Props = { uid: string; card: ListedCard; cards: Directory; profile: Profile | null };

export const TheirCard = ({ uid, card, cards, profile }: Props) => {
  const event = useEventWords();
  return (
    <PersonCard card={card} event={event} level="h3">
      {profile && <Why uid={uid} card={card} cards={cards} profile={profile} />}
    </PersonCard>
  );
};

/** As on my list, where they are on it: the same words as before. Else what the two of us share. */
const Why = ({ uid, card, cards, profile }: Props & { profile: Profile }) => {
  const event = useEventWords();
  const result = useSuggestions(uid, profile, cards, event);
  if (!result) return null;
  const listed = result.state === 'ready' && result.people.find((person) => person.uid === card.uid);
  const person = listed || {
    ...whyTheseTwo({ ...profile.card, uid }, card, [...event.fields, ...event.interests]),
    card,
  };
  return <WhyYouTwo person={person} event={event} />;
};
