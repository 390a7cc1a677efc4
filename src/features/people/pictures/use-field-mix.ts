import { useMemo } from 'react';
import { keyMaker } from '#domain/concern.ts';
import { fieldMix, type FieldMix } from '#domain/field-mix.ts';
import type { EventWords } from '../event-words.ts';
import { useDirectory, type Seen } from '../use-directory.ts';

type Seeing = Pick<Seen, 'look'> & { readonly mix: FieldMix | undefined };

/** Who is there, by fields; undefined while no cards are known. Whom I block counts too, or a number would tell of it. */
export const useFieldMix = (uid: string, { fields, interests, settled }: EventWords): Seeing => {
  const { cards, look } = useDirectory(uid);
  const mix = useMemo(() => {
    if (!cards || !settled) return undefined;
    const keyOf = keyMaker([...fields, ...interests]);
    const known = new Set(interests.map(({ de }) => keyOf(de)));
    return fieldMix([...cards.items, ...cards.apart], fields, { keyOf, known });
  }, [cards, settled, fields, interests]);
  return { mix, look };
};
