import { minutesSeated, seatedLongest, type Bowl, type Chair } from '#domain/fishbowl.ts';
import { Notice } from '#ui/notice.tsx';
import { useWords } from './words.ts';

/** The last free chair was taken: somebody leaves by choice, and if nobody does, the room knows whose turn it is. */
export const FullRing = ({ bowl, now, mine }: { bowl: Bowl; now: number; mine: Chair | undefined }) => {
  const words = useWords();
  const longest = seatedLongest(bowl);
  if (!longest?.occupant) return null;
  const minutes = minutesSeated(bowl, longest.occupant, now);
  return (
    <Notice kind="marked">
      <p>
        <strong>{words.full}</strong>{' '}
        {longest === mine ? words.longestMe : words.longest(longest.occupant.name, minutes)}
      </p>
    </Notice>
  );
};
