import { PartyPopper } from 'lucide-react';
import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';
import { ButtonLink } from '#ui/button.tsx';
import { named, Sentence } from '../own-words.tsx';
import styles from './meeting.module.css';
import { nameIn } from './name-in.ts';
import { useNewPairs } from './use-new-pairs.ts';
import { useWishWords } from './wish-words.ts';

/** Whose wishes met mine since I last looked: the reason to be glad, and the way on. */
export const NewPairs = ({ cards }: { cards: readonly ListedCard[] }) => {
  const pairs = useNewPairs();
  return (
    <div role="status" className={styles.news}>
      {pairs.map((pair) => (
        <NewPair key={pair.id} pair={pair} name={nameIn(pair, cards)} />
      ))}
    </div>
  );
};

const NewPair = ({ pair, name }: { pair: Pair; name: string }) => {
  const words = useWishWords();
  const who = name ? named(name) : words.someone;
  return (
    <div className={styles.glad}>
      <PartyPopper size={28} aria-hidden />
      <div className={styles.inner}>
        <p className={styles.gladTitle}>
          <Sentence text={pair.byCode ? words.bothMet(who) : words.bothWish(who)} />
        </p>
        <p>{pair.byCode ? words.bothMetNext : words.bothNext}</p>
        <ButtonLink to={`/menschen/kontakte/${pair.id}`} kind="main">
          {pair.byCode ? words.open : words.toPair}
          <span className="visually-hidden">
            <Sentence text={words.about(who)} />
          </span>
        </ButtonLink>
      </div>
    </div>
  );
};
