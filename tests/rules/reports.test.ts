import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { collection, deleteDoc, getDoc, getDocs, writeBatch, type DocumentData } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { REPORT_KINDS, REPORT_LIMITS } from '#domain/report.ts';
import { ago, aSanction, at, cast, now, othersThan, put, type Stored } from '../support/cast.ts';
import { aProfile } from '../support/factories.ts';

const path = 'reports/anna';
const report = { kind: 'advertising', reason: 'Verkauft Kurse.', name: 'Ben', at: now };
const first = { reports: { ben: report }, last: 'ben', updatedAt: now };
/** One report of a while ago. */
const stored = { reports: { ben: { ...report, at: ago(60) } }, last: 'ben', updatedAt: ago(60) };
const next = (change: DocumentData = {}) => ({
  reports: { ...stored.reports, carla: report },
  last: 'carla',
  updatedAt: now,
  ...change,
});
const invisible = { ...aProfile({ visible: false }), updatedAt: now };
const reported = ['anna', 'ben', 'carla', 'dora', ...Array.from({ length: 10 }, (_, index) => `p${index}`)];

const people = cast((): Stored => Object.fromEntries(reported.map((uid) => [`profiles/${uid}`, invisible])));

describe('reports', () => {
  it.each(REPORT_KINDS)('tell the organizers of %s', async (kind) => {
    const reason = 'ä'.repeat(REPORT_LIMITS.reason);
    const name = 'ä'.repeat(REPORT_LIMITS.name);
    await assertSucceeds(
      put(people.anna(), path, { ...first, reports: { ben: { ...report, kind, reason, name } } }),
    );
  });

  it('can be added to, and read by who made them', async () => {
    await people.store({ [path]: stored });
    await assertSucceeds(put(people.anna(), path, next()));
    await assertSucceeds(getDoc(at(people.anna(), path)));
  });

  it('are possible without a profile, and for people who may write nothing that others see', async () => {
    await people.store({ 'sanctions/otto': aSanction({ hidden: true, readOnly: true }) });
    await assertSucceeds(put(people.outsider(), 'reports/otto', first));
  });

  it('are read and listed by organizers', async () => {
    await people.store({ [path]: stored });
    await assertSucceeds(getDoc(at(people.organizer(), path)));
    await assertSucceeds(getDocs(collection(people.organizer(), 'events/bsen/reports')));
  });

  it.each(othersThan('anna', 'organizer'))('are kept from %s', async (who) => {
    await people.store({ [path]: stored });
    await assertFails(getDoc(at(people[who](), path)));
  });

  it.each(othersThan('organizer'))('are not listed for %s', async (who) => {
    await people.store({ [path]: stored });
    await assertFails(getDocs(collection(people[who](), 'events/bsen/reports')));
  });

  it.each(othersThan('anna'))('are neither made nor added to nor removed by %s', async (who) => {
    await assertFails(put(people[who](), path, first));
    await people.store({ [path]: stored });
    await assertFails(put(people[who](), path, next()));
    await assertFails(deleteDoc(at(people[who](), path)));
  });

  it('go with the profile', async () => {
    await people.store({ [path]: stored });
    const anna = people.anna();
    const batch = writeBatch(anna);
    batch.delete(at(anna, path));
    batch.delete(at(anna, 'profiles/anna'));
    await assertSucceeds(batch.commit());
  });

  it.each<[string, DocumentData]>([
    ['an unknown kind', { kind: 'boring' }],
    ['a blank reason', { reason: ' ' }],
    ['a reason too long', { reason: 'ä'.repeat(REPORT_LIMITS.reason + 1) }],
    ['a name too long', { name: 'ä'.repeat(REPORT_LIMITS.name + 1) }],
    ['a list as name', { name: [] }],
    ['a time of the phone', { at: ago(1) }],
    ['a field nobody knows', { rank: 1 }],
  ])('are refused with %s', async (_, change) => {
    await assertFails(put(people.anna(), path, { ...first, reports: { ben: { ...report, ...change } } }));
  });

  it.each<[string, DocumentData]>([
    ['with a field nobody knows', { rank: 1 }],
    ['at a time of the phone', { updatedAt: ago(1) }],
    ['that name somebody else', { last: 'carla' }],
    ['about oneself', { reports: { anna: report }, last: 'anna' }],
    ['about nobody', { reports: {} }],
    ['about somebody who is not there', { reports: { nobody: report }, last: 'nobody' }],
    ['about two at once', { reports: { ben: report, carla: report } }],
    ['as a list', { reports: [{ ...report, at: ago(0) }] }],
  ])('are refused %s', async (_, change) => {
    await assertFails(put(people.anna(), path, { ...first, ...change }));
  });
});

describe('a flood of reports', () => {
  it.each<[string, DocumentData]>([
    ['says the same person once more', { reports: { ben: report }, last: 'ben' }],
    ['changes what was said', { reports: { ben: { ...report, reason: 'Anders.' } }, last: 'ben' }],
    ['takes back what was said', { reports: { carla: report } }],
    ['changes another report beside the new one', { reports: { ben: report, carla: report } }],
    ['brings two at once', { reports: { ...stored.reports, carla: report, dora: report } }],
  ])('is refused when it %s', async (_, change) => {
    await people.store({ [path]: stored });
    await assertFails(put(people.anna(), path, next(change)));
  });

  it('is refused within ten seconds', async () => {
    await people.store({ [path]: { ...stored, updatedAt: ago(5) } });
    await assertFails(put(people.anna(), path, next()));
    await people.store({ [path]: { ...stored, updatedAt: ago(11) } });
    await assertSucceeds(put(people.anna(), path, next()));
  });

  it('is refused by leaving and coming back as fast', async () => {
    await people.store({ [path]: { ...stored, updatedAt: ago(5) } });
    const anna = people.anna();
    const batch = writeBatch(anna);
    batch.delete(at(anna, path));
    batch.delete(at(anna, 'profiles/anna'));
    await assertFails(batch.commit());
    await people.store({ 'reports/otto': { ...stored, updatedAt: ago(5) } });
    await assertFails(deleteDoc(at(people.outsider(), 'reports/otto')));
    await people.store({ 'reports/otto': { ...stored, updatedAt: ago(11) } });
    await assertSucceeds(deleteDoc(at(people.outsider(), 'reports/otto')));
  });

  it('ends at ten', async () => {
    const nine = Object.fromEntries(
      Array.from({ length: REPORT_LIMITS.reports - 1 }, (_, index) => [`p${index}`, stored.reports.ben]),
    );
    await people.store({ [path]: { ...stored, reports: nine } });
    await assertSucceeds(put(people.anna(), path, next({ reports: { ...nine, carla: report } })));
    const ten = { ...nine, ben: stored.reports.ben };
    await people.store({ [path]: { ...stored, reports: ten } });
    await assertFails(put(people.anna(), path, next({ reports: { ...ten, dora: report }, last: 'dora' })));
  });

  it('is not made room for by deleting', async () => {
    await people.store({ [path]: stored });
    await assertFails(deleteDoc(at(people.anna(), path)));
  });
});
