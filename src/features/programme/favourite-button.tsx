import { Star } from 'lucide-react';
import { favourites, FAVOURITES_LIMIT, markFavourite } from '#data/favourites.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { useStore } from '#ui/use-store.ts';
import { useWords } from './words.ts';

/** Marks a session as mine: at once, without account, without network. */
export const FavouriteButton = ({ session, labelled }: { session: Session; labelled?: boolean }) => {
  const words = useWords();
  const mine = useStore(favourites);
  const marked = mine.has(session.id);
  const isFull = !marked && mine.size >= FAVOURITES_LIMIT;
  const label = marked ? words.unmark(session.title) : words.mark(session.title);
  return (
    <Button
      kind={labelled ? (marked ? 'marked' : undefined) : 'round'}
      aria-label={isFull ? words.full : labelled ? undefined : label}
      disabled={isFull}
      onClick={() => markFavourite(session.id, !marked)}
    >
      <Star aria-hidden fill={marked ? 'var(--marker)' : 'none'} />
      {labelled && (marked ? words.marked : words.markShort)}
    </Button>
  );
};
