import { expect, test } from 'vitest';
import { decide } from '#data/contested-write.ts';
import { chairStep } from '#data/fishbowl.ts';
import { firestoreSdk } from '#data/sdk.ts';
import { sitDown } from '#domain/fishbowl.ts';
import { readDocument } from '../support/emulator-admin.ts';
import { otherPhone } from '../support/other-phone.ts';
import { seedSeats } from '../support/seed-seats.ts';

const phones = Array.from({ length: 50 }, (_, index) => otherPhone(`racer-${index}`));

/** All fifty sit down at once, each on the chair that is theirs to want; what each of them is told. */
const race = (chairOf: (racer: number) => string) =>
  Promise.all(
    phones.map(async ({ uid, decide: decideThere }, racer) => {
      const chair = chairOf(racer);
      const me = { uid, name: `Name von ${uid}` };
      const outcome = await decideThere(chairStep(chair, (bowl) => sitDown(bowl, chair, me, Date.now())));
      return { uid, chair, told: outcome.ok ? 'sits' : outcome.refusal };
    }),
  );

const stored = async () => {
  const stage = await readDocument('events/bsen/fishbowl/stage');
  return { chairs: stage?.['chairs'], people: stage?.['people'] };
};

test('seats exactly one of fifty on the last free chair and tells the others that it is taken', async () => {
  const names = { c1: { name: 'Anna' }, c2: { name: 'Ben' }, c4: { name: 'Cem' }, c5: { name: 'Dana' } };
  await seedSeats(names);
  const outcomes = await race(() => 'c3');
  const seated = outcomes.filter(({ told }) => told === 'sits');
  expect(seated).toHaveLength(1);
  expect(outcomes.filter(({ told }) => told === 'taken')).toHaveLength(49);
  expect(await stored()).toMatchObject({
    chairs: { c1: 'uid-c1', c2: 'uid-c2', c3: seated[0]?.uid, c4: 'uid-c4', c5: 'uid-c5' },
    people: { ...names, c3: { name: `Name von ${seated[0]?.uid}` } },
  });
});

test('seats exactly five of fifty on five free chairs, everybody where they were told', async () => {
  await seedSeats({});
  const outcomes = await race((racer) => `c${(racer % 5) + 1}`);
  const seated = outcomes.filter(({ told }) => told === 'sits');
  expect(outcomes.filter(({ told }) => told === 'taken')).toHaveLength(45);
  expect(seated.map(({ chair }) => chair).sort()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  expect((await stored()).chairs).toEqual(Object.fromEntries(seated.map(({ chair, uid }) => [chair, uid])));
});

test('seats nobody any more who was told that it takes too long', async () => {
  await seedSeats({});
  const anna = { uid: 'anna', name: 'Anna' };
  const step = chairStep('c1', (bowl) => sitDown(bowl, 'c1', anna, Date.now()));
  expect(await decide(await firestoreSdk(), step, () => true)).toEqual({ ok: false, refusal: 'busy' });
  expect((await stored()).people).toEqual({});
});
