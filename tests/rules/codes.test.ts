import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, query, where, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { CODE_SIGNS } from '#domain/meeting-code.ts';
import { ago, aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';

const path = 'codes/K7PQRS';
const code = { uid: 'anna', at: now };
const everySign = CODE_SIGNS.match(/.{6}/g) ?? [];

const people = cast();

describe('codes', () => {
  it('are made, sent once more, and taken back by their person', async () => {
    const anna = people.anna();
    await assertSucceeds(put(anna, path, code));
    await assertSucceeds(put(anna, path, code));
    await assertSucceeds(deleteDoc(at(anna, path)));
  });

  it.each([...everySign, CODE_SIGNS.slice(-6)])('can be „%s“', async (signs) => {
    await assertSucceeds(put(people.anna(), `codes/${signs}`, code));
  });

  it.each([
    'K7PQR',
    'K7PQRST',
    'k7pqrs',
    'K7PQR0',
    'K7PQR1',
    'K7PQRI',
    'K7PQRL',
    'K7PQRO',
    'K7PQRÄ',
    'K7 PQR',
  ])('cannot be „%s“', async (signs) => {
    await assertFails(put(people.anna(), `codes/${signs}`, code));
  });

  it.each(othersThan('stranger'))('say to %s whose they are, when asked for by their signs', async (who) => {
    await people.store({ [path]: code });
    await assertSucceeds(getDoc(at(people[who](), path)));
    await assertSucceeds(getDoc(at(people[who](), 'codes/XXXXXX')));
  });

  it('say nothing to strangers', async () => {
    await people.store({ [path]: code });
    await assertFails(getDoc(at(people.stranger(), path)));
  });

  it('are listed for their person', async () => {
    await people.store({ [path]: code, 'codes/BENBEN': { uid: 'ben', at: now } });
    const all = collection(people.anna(), 'events/bsen/codes');
    await assertSucceeds(getDocs(query(all, where('uid', '==', 'anna'))));
    await assertFails(getDocs(query(all, where('uid', '==', 'ben'))));
  });

  it.each(othersThan())('are not listed for %s', async (who) => {
    await people.store({ [path]: code, 'codes/EVAEVA': { uid: 'eva', at: now } });
    const all = collection(people[who](), 'events/bsen/codes');
    await assertFails(getDocs(all));
    await assertFails(getDocs(query(all, where('uid', '==', 'eva'))));
  });

  it.each(othersThan('anna'))(
    'are neither made in anna’s name nor taken over nor removed by %s',
    async (who) => {
      await assertFails(put(people[who](), path, code));
      await people.store({ [path]: code });
      await assertFails(put(people[who](), path, code));
      await assertFails(put(people[who](), path, { ...code, uid: 'ben' }));
      await assertFails(deleteDoc(at(people[who](), path)));
    },
  );

  it('are not handed on', async () => {
    await people.store({ [path]: code });
    await assertFails(put(people.anna(), path, { ...code, uid: 'ben' }));
  });

  it('are not for people who may write nothing that others see, who still take theirs back', async () => {
    await people.store({ [path]: code, 'sanctions/anna': aSanction({ readOnly: true }) });
    await assertFails(put(people.anna(), 'codes/ANNA22', code));
    await assertFails(put(people.anna(), path, code));
    await assertSucceeds(deleteDoc(at(people.anna(), path)));
  });

  it.each<[string, DocumentData]>([
    ['a time of the phone', { at: ago(1) }],
    ['a time to come', { at: ago(-3_600) }],
    ['a field nobody knows', { name: 'Anna' }],
  ])('are refused with %s', async (_, change) => {
    await assertFails(put(people.anna(), path, { ...code, ...change }));
  });
});
