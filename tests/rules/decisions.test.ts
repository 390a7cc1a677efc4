import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, Timestamp, writeBatch } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { SANCTION_LIMITS } from '#domain/sanction.ts';
import { aSanction, at, cast, now, othersThan, put } from '../support/cast.ts';
import { aDecision, decideTogether } from '../support/sanction-batch.ts';

const path = 'decisions/d1';
const people = cast();
const store = () => people.store({ [path]: aDecision() });

describe('decisions', () => {
  it.each(['organizer', 'organizerInCapitals'] as const)('are made by the %s', async (who) => {
    await assertSucceeds(decideTogether(people[who]()));
  });

  it.each(othersThan('organizer'))('are made not by %s', async (who) => {
    await assertFails(decideTogether(people[who]()));
    await assertFails(decideTogether(people[who](), aDecision({ by: 'mona@example.org' })));
  });

  it('are read by organizers', async () => {
    await store();
    await assertSucceeds(getDoc(at(people.organizer(), path)));
    await assertSucceeds(getDocs(collection(people.organizer(), 'events/bsen/decisions')));
  });

  it.each(othersThan('organizer'))('are read not by %s, not even by whom they are about', async (who) => {
    await store();
    await assertFails(getDoc(at(people[who](), path)));
    await assertFails(getDocs(collection(people[who](), 'events/bsen/decisions')));
  });

  it('are never changed nor taken away', async () => {
    await store();
    await assertFails(put(people.organizer(), path, aDecision({ reason: 'Anders.' })));
    await assertFails(decideTogether(people.organizer()));
    await assertFails(deleteDoc(at(people.organizer(), path)));
  });

  it('take texts at their limits, and a person as long as a uid can be', async () => {
    const about = 'x'.repeat(128);
    const reason = 'ä'.repeat(SANCTION_LIMITS.reason);
    const name = 'ä'.repeat(SANCTION_LIMITS.name);
    const organizer = people.organizer();
    const batch = writeBatch(organizer);
    batch.set(at(organizer, path), aDecision({ about, reason, name }));
    batch.set(at(organizer, `sanctions/${about}`), {
      ...aSanction({ hidden: true, readOnly: true }),
      reason,
    });
    await assertSucceeds(batch.commit());
  });

  it('are about nobody whose uid is longer than any', async () => {
    const about = 'x'.repeat(129);
    const organizer = people.organizer();
    const batch = writeBatch(organizer);
    batch.set(at(organizer, path), aDecision({ about }));
    batch.set(at(organizer, `sanctions/${about}`), aSanction({ hidden: true, readOnly: true }));
    await assertFails(batch.commit());
  });

  it('come only with what holds from then on', async () => {
    await assertFails(decideTogether(people.organizer(), aDecision(), null));
    await people.store({ 'sanctions/anna': { ...aSanction(), decision: 'd0' } });
    await assertFails(decideTogether(people.organizer(), aDecision(), null));
  });

  // What holds repeats the wrong value too, so that nothing else stands in the way.
  it.each([
    ['a name too long', { name: 'ä'.repeat(SANCTION_LIMITS.name + 1) }, {}],
    ['a list as name', { name: [] }, {}],
    [
      'a reason too long',
      { reason: 'ä'.repeat(SANCTION_LIMITS.reason + 1) },
      { reason: 'ä'.repeat(SANCTION_LIMITS.reason + 1) },
    ],
    ['a list as reason', { reason: [] }, { reason: [] }],
    ['a number as hidden', { hidden: 1 }, { hidden: 1 }],
    ['a text as readOnly', { readOnly: 'yes' }, { readOnly: 'yes' }],
    ['somebody else as its maker', { by: 'mona@example.org' }, {}],
    ['a time of the phone', { at: Timestamp.fromMillis(1) }, {}],
    ['a field nobody knows', { rank: 1 }, {}],
  ])('are refused with %s', async (_, decision, sanction) => {
    const organizer = people.organizer();
    await assertFails(
      decideTogether(organizer, aDecision(decision), {
        ...aSanction({ hidden: true, readOnly: true }),
        ...sanction,
      }),
    );
  });

  it('are refused without a name', async () => {
    const { name: _, ...nameless } = aDecision({ at: now });
    await assertFails(decideTogether(people.organizer(), nameless));
  });
});
