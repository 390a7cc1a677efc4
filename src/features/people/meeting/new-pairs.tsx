import { PartyPopper } from 'lucide-react';
import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';
import { ButtonLink } from '#ui/button.tsx';
import { named, Sentence } from '../own-words.tsx';
import styles from './meeting.module.css';
import { nameIn } from './name-in.ts';
import { useNewPairs } from './use-new-pairs.ts';
import { useWishWords } from './wish-words.ts';

/** More would push the suggestions off the screen. */
const SHOWN = 2;

/** Whose wishes met mine since I last looked: the reason to be glad, and the way on. */
export const NewPairs = ({ cards }: { cards: readonly ListedCard[] }) => {
  const words = useWishWords();
  const pairs = useNewPairs();
  return (
    <>
      <div role="status" className="visually-hidden">
        {pairs.map((pair) => (
          <p key={pair.id}>
            {words.news} <Gladness pair={pair} name={nameIn(pair, cards)} />
          </p>
        ))}
      </div>
      {pairs.length > 0 && (
        <div className={styles.news}>
          {pairs.slice(0, SHOWN).map((pair) => (
            <NewPair key={pair.id} pair={pair} name={nameIn(pair, cards)} />
          ))}
          {pairs.length > SHOWN && (
            <ButtonLink to="/menschen/kontakte">{words.moreNews(pairs.length - SHOWN)}</ButtonLink>
          )}
        </div>
      )}
    </>
  );
};

type Props = { pair: Pair; name: string };

const Gladness = ({ pair, name }: Props) => {
  const words = useWishWords();
  const who = name ? named(name) : words.someone;
  return <Sentence text={pair.byCode ? words.bothMet(who) : words.bothWish(who)} />;
};

const NewPair = ({ pair, name }: Props) => {
  const words = useWishWords();
  const who = name ? named(name) : words.someone;
  return (
    <div className={styles.glad}>
      <PartyPopper size={28} aria-hidden />
      <div className={styles.inner}>
        <p className={styles.gladTitle}>
          <Gladness pair={pair} name={name} />
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
