import type { Pair } from '#domain/pair.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import type { EventWords } from '../event-words.ts';
import { PersonCard } from '../person-card.tsx';
import type { Person } from '../use-suggestions.ts';
import { WhyYouTwo } from '../why-you-two.tsx';
import { useMapWords } from './map-words.ts';

type Props = { person: Person; event: EventWords; pair: Pair | undefined; onClose: () => void };

/** Somebody's whole card above my map. */
export const MapPerson = ({ person, event, pair, onClose }: Props) => {
  const words = useMapWords();
  return (
    <Sheet title={person.card.name} closeLabel={words.close} onClose={onClose}>
      <PersonCard card={person.card} event={event} level="h3" open>
        <WhyYouTwo person={person} event={event} />
      </PersonCard>
      {pair ? (
        <ButtonLink to={`/menschen/kontakte/${pair.id}`} kind="marked">
          {words.toPair}
        </ButtonLink>
      ) : (
        <ButtonLink to="/menschen">{words.toSuggestions}</ButtonLink>
      )}
    </Sheet>
  );
};
