import type { ListedCard } from '#domain/directory.ts';
import type { Wish } from '#domain/wishlist.ts';
import { ManyChips } from '#ui/choice.tsx';
import { useLanguage } from '#ui/language.tsx';
import type { EventWords } from '../event-words.ts';
import { fieldsOfOthers } from './fields-of-others.ts';
import type { Wishes } from './use-wishes.ts';
import { useWishWords } from './wish-words.ts';

type Props = {
  uid: string;
  wishes: Wishes;
  cards: readonly ListedCard[];
  event: EventWords;
  onAdd: (wish: Wish) => void;
  onRemove: (wish: Wish) => void;
};

/** „Jemand aus einem Museum“: the fields that other people here have. */
export const FieldWishes = ({ uid, wishes, cards, event, onAdd, onRemove }: Props) => {
  const words = useWishWords();
  const language = useLanguage();
  const options = fieldsOfOthers(uid, cards, event.fieldLabel, language);
  const wished = wishes.list?.fields ?? [];
  if (!options.length) return <p>{words.noFields}</p>;
  const change = (fields: readonly string[]) => {
    for (const { value } of options) {
      const wish = { kind: 'fields', value } as const;
      if (fields.includes(value) && !wished.includes(value)) onAdd(wish);
      if (!fields.includes(value) && wished.includes(value)) onRemove(wish);
    }
  };
  return (
    <ManyChips
      legend={words.fields}
      hint={words.fieldsHint}
      options={options}
      values={wished}
      onChange={change}
    />
  );
};
