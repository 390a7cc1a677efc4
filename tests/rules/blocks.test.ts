import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  getDoc,
  getDocs,
  or,
  query,
  where,
  type DocumentData,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { ago, aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';

const path = 'blocks/anna_ben';
const block = { by: 'anna', about: 'ben', name: 'Ben', at: now };

const people = cast();
const all = (who: ReturnType<typeof people.anna>) => collection(who, 'events/bsen/blocks');

describe('blocks', () => {
  it('are made, sent once more, and lifted by their person', async () => {
    const anna = people.anna();
    await assertSucceeds(put(anna, path, { ...block, name: 'ä'.repeat(60) }));
    await assertSucceeds(put(anna, path, block));
    await assertSucceeds(deleteDoc(at(anna, path)));
  });

  it('are possible without a profile, and for people who may write nothing that others see', async () => {
    await people.store({ 'sanctions/anna': aSanction({ hidden: true, readOnly: true }) });
    await assertSucceeds(put(people.anna(), path, block));
  });

  it.each(['anna', 'ben'] as const)(
    'are known to %s, so that both phones keep the two apart',
    async (who) => {
      await people.store({ [path]: block, 'blocks/eva_carla': { ...block, by: 'eva', about: 'carla' } });
      await assertSucceeds(getDoc(at(people[who](), path)));
      await assertSucceeds(getDocs(query(all(people[who]()), where('by', '==', who))));
      await assertSucceeds(getDocs(query(all(people[who]()), where('about', '==', who))));
      const either = or(where('by', '==', who), where('about', '==', who));
      await assertSucceeds(getDocs(query(all(people[who]()), either)));
    },
  );

  it.each(othersThan('anna', 'ben'))('are kept from %s', async (who) => {
    await people.store({ [path]: block });
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(getDocs(query(all(people[who]()), where('by', '==', 'anna'))));
    await assertFails(getDocs(query(all(people[who]()), where('about', '==', 'ben'))));
  });

  it.each(othersThan())('are not listed as a whole for %s', async (who) => {
    await people.store({ 'blocks/eva_carla': { ...block, by: 'eva', about: 'carla' } });
    await assertFails(getDocs(all(people[who]())));
  });

  it.each(othersThan('anna'))('are neither made nor changed nor lifted by %s', async (who) => {
    await assertFails(put(people[who](), path, block));
    await people.store({ [path]: block });
    await assertFails(put(people[who](), path, block));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it.each<[string, string, DocumentData]>([
    ['of oneself', 'blocks/anna_anna', { about: 'anna' }],
    ['the other way round', 'blocks/ben_anna', { by: 'ben', about: 'anna' }],
    ['whose path names somebody else', 'blocks/anna_carla', {}],
    ['whose path is turned round', 'blocks/ben_anna', {}],
    ['with a name too long', path, { name: 'ä'.repeat(61) }],
    ['with a list as name', path, { name: [] }],
    ['with a reason', path, { reason: 'x' }],
    ['at a time of the phone', path, { at: ago(1) }],
  ])('are refused %s', async (_, place, change) => {
    await assertFails(put(people.anna(), place, { ...block, ...change }));
  });
});
