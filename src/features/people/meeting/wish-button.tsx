import { Heart } from 'lucide-react';
import { useId, useState } from 'react';
import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import styles from './meeting.module.css';
import type { Wishes } from './use-wishes.ts';
import { useWishWords } from './wish-words.ts';

type Props = { card: ListedCard; wishes: Wishes; pair: Pair | undefined };

/** „Möchte ich treffen“ on somebody's card – or, where both want it, the way to the two of us. */
export const WishButton = ({ card, wishes, pair }: Props) => {
  const words = useWishWords();
  const id = useId();
  const [refusedFull, setRefusedFull] = useState(false);
  if (pair)
    return (
      <div className={styles.wish}>
        <p className={styles.strong}>{pair.byCode ? words.pairedByCode : words.paired}</p>
        <ButtonLink to={`/menschen/kontakte/${pair.id}`} kind="marked">
          {pair.byCode ? words.toContact : words.toPair}
        </ButtonLink>
      </div>
    );
  const wish = { kind: 'people', value: card.uid } as const;
  const isWished = wishes.has(wish);
  const press = () => {
    setRefusedFull(!isWished && wishes.full);
    if (isWished) wishes.remove(wish);
    else if (!wishes.full) wishes.add(wish);
  };
  return (
    <div className={styles.wish}>
      <Button
        kind={isWished ? 'marked' : undefined}
        aria-pressed={isWished}
        aria-describedby={id}
        disabled={!wishes.list}
        onClick={press}
      >
        <Heart size={18} aria-hidden fill={isWished ? 'currentColor' : 'none'} />
        {words.wish}
        <span className="visually-hidden">{words.about(card.name)}</span>
      </Button>
      <p id={id} className={styles.small}>
        {words.meaning}
      </p>
      <p role="status" className={styles.problem}>
        {refusedFull && wishes.full ? words.full : ''}
      </p>
    </div>
  );
};
