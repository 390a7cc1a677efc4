import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { connection } from '#data/connection.ts';
import type { ListedCard } from '#domain/directory.ts';
import { sizeOf, wishesOn, type Wish } from '#domain/wishlist.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import type { EventWords } from '../event-words.ts';
import { named, Sentence, typed } from '../own-words.tsx';
import { FieldWishes } from './field-wishes.tsx';
import styles from './meeting.module.css';
import type { Wishes } from './use-wishes.ts';
import { useWishWords } from './wish-words.ts';

type Props = { uid: string; wishes: Wishes; cards: readonly ListedCard[]; event: EventWords };

/** My private list: whom and which fields I would like to meet, and what of it is not sent. */
export const MyWishes = ({ uid, wishes, cards, event }: Props) => {
  const words = useWishWords();
  const [said, setSaid] = useState('');
  const { list } = wishes;
  const nameOf = ({ kind, value }: Wish) => {
    if (kind === 'fields') return words.someoneOf(typed(event.fieldLabel(value)));
    const card = cards.find(({ uid: other }) => other === value);
    return card ? named(card.name) : words.someone;
  };
  const add = (wish: Wish) => {
    if (wishes.fullFor(wish.kind)) return setSaid(wishes.full ? words.full : words.fullFields);
    wishes.add(wish);
    setSaid(words.added(nameOf(wish)));
  };
  const remove = (wish: Wish) => {
    wishes.remove(wish);
    setSaid(words.removed(nameOf(wish)));
  };
  const entries = list ? wishesOn(list) : [];
  return (
    <div className={styles.wishes}>
      <details>
        <summary>
          <h2>{list ? words.mine(sizeOf(list)) : words.mineUnknown}</h2>
          <ChevronDown size={20} aria-hidden />
        </summary>
        <div className={styles.inner}>
          <p className={styles.small}>{words.explain}</p>
          {list && entries.length === 0 && <p>{words.none}</p>}
          {entries.length > 0 && (
            <ul className={styles.rows} aria-label={words.people}>
              {entries.map((wish) => (
                <li key={`${wish.kind} ${wish.value}`} className={styles.row}>
                  <span>
                    <Sentence text={nameOf(wish)} />
                  </span>
                  <Button kind="quiet" onClick={() => remove(wish)}>
                    {words.remove}
                    <span className="visually-hidden">
                      <Sentence text={words.about(nameOf(wish))} />
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <p role="status" className={styles.small}>
            <Sentence text={said} />
          </p>
          {list && (
            <FieldWishes
              uid={uid}
              wishes={wishes}
              cards={cards}
              event={event}
              onAdd={add}
              onRemove={remove}
            />
          )}
        </div>
      </details>
      <Sending wishes={wishes} />
      <p role="status" className={styles.small}>
        {wishes.dropped.map((wish) => (
          <Sentence key={`${wish.kind} ${wish.value}`} text={words.dropped(nameOf(wish))} />
        ))}
      </p>
    </div>
  );
};

/** What stands between my list and the server; nothing where it is sent. */
const Sending = ({ wishes }: { wishes: Wishes }) => {
  const words = useWishWords();
  const online = useStore(connection);
  if (wishes.state === 'refused')
    return (
      <Notice kind="alarm">
        <p>{words.refused}</p>
        <div className={styles.actions}>
          <Button onClick={wishes.sendAgain}>{words.sendAgain}</Button>
          <Button kind="quiet" onClick={wishes.giveUp}>
            {words.giveUp}
          </Button>
        </div>
      </Notice>
    );
  const text = () => {
    if (wishes.state === 'unsafe') return words.unsafe;
    if (wishes.state === 'waiting') return online ? words.waiting : words.waitingOffline;
    if (wishes.trouble === 'damaged') return words.damaged;
    if (wishes.list) return '';
    return wishes.trouble ? words.unknown : words.loading;
  };
  return (
    <p role="status" className={styles.small}>
      {text()}
    </p>
  );
};
