import { configure, waitFor, within } from '@testing-library/dom';
import { commands } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { COLLECTIONS } from '#data/collections.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { EMPTY_NOTE } from '#domain/note.ts';
import { pairId } from '#domain/pair.ts';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import type { MyData } from '#data/my-data.ts';
import {
  accounts,
  ageSignIn,
  createAccount,
  readCollection,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aCard, aProfile, anAnswer } from '../support/factories.ts';
import { leaveOnPhone } from '../support/left-on-phone.ts';
import {
  expectText,
  enterBy,
  PASSWORD,
  expectMember,
  storeAnswer,
  storeProfile,
  tap,
} from '../support/me-page.ts';
import { cutAt, goOffline, goOnline } from '../support/network.ts';
import { openPhone, type Phone } from '../support/open-phone.ts';
import { seedEvent } from '../support/seed-event.ts';

const ANNA = 'anna@example.org';
const BEN = 'ben';

configure({ asyncUtilTimeout: 25_000 });

const seat = (uid: string) =>
  writeDocument('events/bsen/fishbowl/stage', {
    state: 'running',
    question: 'Wie?',
    chairs: { c1: BEN, c2: uid, c3: '' },
    people: { c1: { name: 'Ben', since: new Date() }, c2: { name: 'Anna', since: new Date() } },
    move: 'c2',
    updatedAt: new Date(),
  });

beforeEach(async () => {
  await wipe();
  await seedEvent();
  await storeProfile(BEN, aProfile({ name: 'Ben' }));
  await storeAnswer(BEN, anAnswer({ what: 'Von Ben.' }));
});

const share = { name: 'Anna', ...EMPTY_CONTACT, email: ANNA, free: [] };
const theirs = { name: 'Dora', ...EMPTY_CONTACT, email: 'dora@example.org', free: [] };

const pairOf = (uid: string, other: string) => ({
  people: [uid, other].toSorted(),
  code: '',
  shares: { [uid]: share, [other]: theirs },
  met: { [uid]: { at: new Date(), step: 'Anrufen.' }, [other]: { at: new Date(), step: 'Mailen.' } },
  meeting: { at: '', place: 'Foyer', by: uid },
  madeAt: new Date(),
  updatedAt: new Date(),
  expiresAt: new Date(Date.now() + 80 * 86_400_000),
});

/** What there is of somebody who has met people, and keeps away from others. */
const storeMeetings = async (uid: string): Promise<void> => {
  const updatedAt = new Date();
  const note = { note: 'Kennt Carla.', worth: '', because: '' };
  const report = { kind: 'other', reason: 'Von Anna gemeldet.', name: 'Emil', at: updatedAt };
  await Promise.all([
    // Just now, so that it does not go at the first try.
    writeDocument(`events/bsen/wishlists/${uid}`, { people: ['carla'], fields: ['Museum'], updatedAt }),
    writeDocument(`events/bsen/notes/${uid}`, { notes: { carla: note }, updatedAt }),
    writeDocument(`events/bsen/reports/${uid}`, {
      reports: { emil: report },
      last: 'emil',
      updatedAt: new Date(Date.now() - 60_000),
    }),
    writeDocument('events/bsen/codes/K7PQRS', { uid, at: updatedAt }),
    writeDocument(`events/bsen/blocks/${uid}_emil`, { by: uid, about: 'emil', name: 'Emil', at: updatedAt }),
    writeDocument(`events/bsen/pairs/${pairId(uid, 'dora')}`, pairOf(uid, 'dora')),
    writeDocument(`events/bsen/pairs/${pairId(uid, '0-late')}`, {
      ...pairOf(uid, '0-late'),
      expiresAt: new Date(Date.now() - 60_000),
    }),
  ]);
};

/** Somebody who has left a trace wherever one can. */
const everywhere = async (): Promise<[Phone, string]> => {
  const uid = await createAccount(ANNA, PASSWORD, { verified: true });
  await storeProfile(uid, aProfile({ name: 'Anna' }));
  await storeAnswer(uid, anAnswer({ what: 'Von Anna.' }));
  await writeDocument(`events/bsen/favourites/${uid}`, { sessions: ['andere'], updatedAt: new Date() });
  await writeDocument(`events/bsen/ratings/${uid}`, {
    stars: { archive: 4 },
    lines: { archive: 'Von Anna gehört.' },
    updatedAt: new Date(),
  });
  await writeDocument(`events/bsen/staff/${ANNA}`, { roles: ['moderator'], addedAt: new Date() });
  await seat(uid);
  await storeMeetings(uid);
  leaveOnPhone({ favourites: ['archive-oeffnen'] });
  const phone = await openPhone('/ich');
  await enterBy(phone, 'Schon dabei', ANNA);
  await expectMember(phone, ANNA);
  await expectText(phone, 'gesendet, für andere sichtbar');
  await phone.screen.findByRole('link', { name: /Gemerkte Sessions ?2/ });
  return [phone, uid];
};

/** Everything in every collection that mentions this uid or address, whatever it is. */
const tracesOf = async (...marks: string[]): Promise<string[]> => {
  const collections = ['events', ...COLLECTIONS.slice(1).map((name) => `events/bsen/${name}`)];
  const found = await Promise.all(
    collections.map(async (path) => {
      const documents = Object.entries(await readCollection(path));
      return documents
        .filter(([id, document]) => marks.some((mark) => `${id} ${JSON.stringify(document)}`.includes(mark)))
        .map(([id]) => `${path}/${id}`);
    }),
  );
  return found.flat();
};

const yes = async (phone: Phone) => {
  await tap(phone, 'Alles über mich löschen …');
  await tap(phone, 'Ja, alles löschen');
};

/** Does `work`, after which the page loads itself anew and says that everything is deleted. */
const expectDeletedBy = async (phone: Phone, work: () => Promise<void>) => {
  const again = phone.reloaded();
  await work();
  await again;
  await expectText(phone, /Alles gelöscht\./);
};

describe('my data', () => {
  const download = async (phone: Phone): Promise<MyData> => {
    const { downloadMyData } = await phone.module('my-data');
    const { currentAccount, uidOf } = await phone.module('account');
    const downloaded = await downloadMyData(uidOf(currentAccount.get()));
    if (!downloaded.ok) throw new Error(downloaded.trouble);
    return JSON.parse(JSON.stringify(downloaded.data)) as MyData;
  };

  test('hold every document, the account and what the phone keeps', async () => {
    const [phone, uid] = await everywhere();
    const { account, documents, onThisPhone } = await download(phone);
    expect(documents).toMatchObject({
      profiles: { card: { name: 'Anna' }, visible: true },
      directory: { name: 'Anna' },
      answers: { what: 'Von Anna.', state: 'new' },
      ratings: { stars: { archive: 4 }, lines: { archive: 'Von Anna gehört.' } },
      wishlists: { people: ['carla'], fields: ['Museum'] },
      notes: { notes: { carla: { note: 'Kennt Carla.' } } },
      codes: [{ code: 'K7PQRS' }],
      blocks: [{ about: 'emil', name: 'Emil' }],
      reports: { reports: { emil: { reason: 'Von Anna gemeldet.' } } },
      sanctions: null,
      fishbowl: { chair: 'c2', name: 'Anna' },
      staff: { roles: ['moderator'] },
    });
    await waitFor(async () =>
      expect((await download(phone)).documents['favourites']).toMatchObject({
        sessions: ['andere', 'archive-oeffnen'],
      }),
    );
    expect(account).toMatchObject({ uid, email: ANNA, emailVerified: true, providers: ['password'] });
    expect(Object.keys(onThisPhone)).toContain('favourites');
    expect(JSON.stringify(documents)).not.toContain('Ben');
  });

  test('hold what I revealed and promised, not what others did', async () => {
    const [phone, uid] = await everywhere();
    const { documents } = await download(phone);
    expect(documents['pairs']).toHaveLength(2);
    expect(documents['pairs']).toContainEqual(
      expect.objectContaining({
        people: expect.arrayContaining([uid, 'dora']),
        shares: { [uid]: expect.objectContaining({ email: ANNA }) },
        met: { [uid]: expect.objectContaining({ step: 'Anrufen.' }) },
      }),
    );
    expect(JSON.stringify(documents)).not.toContain('dora@example.org');
  });

  test('hold what organizers decided about me, and my card from the inner shard, not who blocks me', async () => {
    const [phone, uid] = await everywhere();
    const updatedAt = new Date();
    const sanction = { hidden: false, readOnly: true, reason: 'Werbung', decision: 'd1', updatedAt };
    await writeDocument(`events/bsen/sanctions/${uid}`, sanction);
    await writeDocument(`events/bsen/blocks/emil_${uid}`, {
      by: 'emil',
      about: uid,
      name: 'Anna',
      at: updatedAt,
    });
    await writeDocument(`events/bsen/directory/${shardOf(uid)}`, { cards: {}, updatedAt });
    await writeDocument(`events/bsen/directory/${innerShardOf(uid)}`, {
      cards: { [uid]: aCard({ name: 'Anna innen' }) },
      updatedAt,
    });
    const { documents } = await download(phone);
    expect(documents).toMatchObject({
      sanctions: { readOnly: true, reason: 'Werbung' },
      directory: { name: 'Anna innen' },
      blocks: [{ about: 'emil' }],
    });
  });

  test('come as a file', async () => {
    const [phone] = await everywhere();
    const { URL } = phone.window as Window & typeof globalThis;
    const files: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(file);
    };
    await tap(phone, 'Meine Daten herunterladen');
    await expectText(phone, 'Die Datei liegt bei Deinen Downloads.');
    expect(await files[0]?.text()).toContain('Von Anna.');
  });

  test('say that they need a network', async () => {
    const [phone] = await everywhere();
    await goOffline();
    await tap(phone, 'Meine Daten herunterladen');
    await expectText(phone, /Dafür braucht es Netz/);
  });
});

describe('deleting everything', () => {
  test('leaves no document, no chair, no account and nothing on the phone', async () => {
    const [phone, uid] = await everywhere();
    await expectDeletedBy(phone, () => yes(phone));
    expect(await tracesOf(uid, ANNA)).toEqual([]);
    expect(await accounts()).toEqual([]);
    expect(JSON.stringify(localStorage)).not.toContain('archive-oeffnen":true');
    await expectText(phone, 'Du bist ohne Konto hier. Zum Lesen und Merken brauchst Du keins.');
  });

  test('takes nothing from anybody else', async () => {
    const [phone] = await everywhere();
    const before = await tracesOf(BEN);
    await expectDeletedBy(phone, () => yes(phone));
    expect(await tracesOf(BEN)).toEqual(before);
    expect((await readDocument('events/bsen/fishbowl/stage'))?.['chairs']).toEqual({
      c1: BEN,
      c2: '',
      c3: '',
    });
  });

  test('takes the card out of the inner shard, and leaves to others what is theirs', async () => {
    const [phone, uid] = await everywhere();
    const updatedAt = new Date();
    const inner = `events/bsen/directory/${innerShardOf(uid)}`;
    const { card } = aProfile({ name: 'Anna' });
    await writeDocument(`events/bsen/directory/${shardOf(uid)}`, { cards: {}, updatedAt });
    await writeDocument(inner, { cards: { [uid]: card, [BEN]: card }, updatedAt });
    const kept = [`events/bsen/blocks/emil_${uid}`, 'events/bsen/notes/emil'];
    await writeDocument(kept[0]!, { by: 'emil', about: uid, name: 'Anna', at: updatedAt });
    await writeDocument(kept[1]!, { notes: { [uid]: { note: '', worth: '', because: '' } }, updatedAt });
    await expectDeletedBy(phone, () => yes(phone));
    expect(await tracesOf(uid)).toEqual(kept.toReversed());
    expect((await readDocument(inner))?.['cards']).toEqual({ [BEN]: card });
  });

  test('waits for a wishlist that has only just changed', async () => {
    const [phone, uid] = await everywhere();
    await tap(phone, 'Alles über mich löschen …');
    const wishes = { people: [], fields: ['Museum'], updatedAt: new Date(Date.now() + 500) };
    await writeDocument(`events/bsen/wishlists/${uid}`, wishes);
    await expectDeletedBy(phone, () => tap(phone, 'Ja, alles löschen'));
    expect(await tracesOf(uid)).toEqual([]);
  });

  test('waits for a report that was only just made', async () => {
    const [phone, uid] = await everywhere();
    await tap(phone, 'Alles über mich löschen …');
    await writeDocument(`events/bsen/reports/${uid}`, {
      reports: {},
      last: 'emil',
      updatedAt: new Date(Date.now() - 6_000),
    });
    await expectDeletedBy(phone, () => tap(phone, 'Ja, alles löschen'));
    expect(await tracesOf(uid)).toEqual([]);
  });

  test('removes contacts that come about while it deletes', async () => {
    const [phone, uid] = await everywhere();
    const { removeMyDocuments } = await phone.module('my-documents');
    const { openAuth } = await phone.module('account');
    const user = (await openAuth()).auth.currentUser;
    const late = ['a', 'b', 'c'];
    const meetsMore = async () => {
      const isGone = (await readDocument(`events/bsen/profiles/${uid}`)) === null;
      const other = isGone ? late.pop() : undefined;
      if (other) await writeDocument(`events/bsen/pairs/${pairId(uid, other)}`, pairOf(uid, other));
      return (await user?.getIdToken()) ?? '';
    };
    expect(await removeMyDocuments({ uid, getIdToken: meetsMore })).toEqual({ ok: true });
    expect(late).toEqual([]);
    expect(await readCollection('events/bsen/pairs')).toEqual({});
  });

  test('removes nothing while there is a contact whose end nobody agreed to', async () => {
    const [phone, uid] = await everywhere();
    const { removeMyDocuments } = await phone.module('my-documents');
    const { openAuth } = await phone.module('account');
    const user = (await openAuth()).auth.currentUser;
    const terms = { verifiedEmail: ANNA, keepsContacts: true };
    const refused = await removeMyDocuments(
      { uid, getIdToken: async () => (await user?.getIdToken()) ?? '' },
      terms,
    );
    expect(refused).toEqual({ ok: false, refusal: 'contacts' });
    expect(await readDocument(`events/bsen/profiles/${uid}`)).not.toBeNull();
    expect(Object.keys(await readCollection('events/bsen/pairs'))).toHaveLength(2);
  });

  test('gives up what the server refused, so that nothing comes after it', async () => {
    const notes = { emil: { ...EMPTY_NOTE, note: 'Nie angekommen.' } };
    leaveOnPhone({ notes, refused: true });
    const [phone] = await everywhere();
    await cutAt('accounts:delete');
    await yes(phone);
    await expectText(phone, /Übrig ist nur noch Dein Konto selbst/);
    expect(JSON.stringify(localStorage)).not.toContain('Nie angekommen.');
  });

  test('deletes an anonymous account as well', async () => {
    leaveOnPhone({ profile: aProfile({ name: 'Carla' }), answer: anAnswer({ what: 'Von Carla.' }) });
    const phone = await openPhone('/ich');
    await waitFor(async () => expect(await accounts()).toHaveLength(1));
    const uid = (await accounts())[0]!.localId;
    await expectText(phone, 'gesendet, für andere sichtbar');
    await expectText(phone, 'gesendet');
    await expectDeletedBy(phone, () => yes(phone));
    expect(await tracesOf(uid, 'Carla')).toEqual([]);
    expect(await accounts()).toEqual([]);
  });

  test('empties the phone of somebody without account', async () => {
    leaveOnPhone({ favourites: ['archive-oeffnen'] });
    const phone = await openPhone('/ich');
    await expectText(phone, 'eine, nur auf diesem Gerät');
    await expectDeletedBy(phone, () => yes(phone));
    await expectText(phone, 'noch keine');
  });

  test('does nothing without a network, and says so', async () => {
    const [phone, uid] = await everywhere();
    const before = await tracesOf(uid);
    await goOffline();
    await yes(phone);
    await expectText(phone, 'Es ist noch nichts gelöscht.');
    await goOnline();
    expect(await tracesOf(uid)).toEqual(before);
    await expectDeletedBy(phone, () => tap(phone, 'Noch einmal versuchen'));
    expect(await tracesOf(uid, ANNA)).toEqual([]);
  });

  test('says that only the account is left when that was cut off, and finishes when asked again', async () => {
    const [phone, uid] = await everywhere();
    await cutAt('accounts:delete');
    await yes(phone);
    await expectText(phone, /Übrig ist nur noch Dein Konto selbst/);
    expect(await tracesOf(uid, ANNA)).toEqual([]);
    expect(await accounts()).toHaveLength(1);
    await goOnline();
    await expectDeletedBy(phone, () => tap(phone, 'Noch einmal versuchen'));
    expect(await accounts()).toEqual([]);
  });

  test('finishes on a page that was closed halfway', async () => {
    const [phone] = await everywhere();
    await cutAt('accounts:delete');
    await yes(phone);
    await expectText(phone, /Übrig ist nur noch Dein Konto selbst/);
    await phone.reload();
    await goOnline();
    await expectMember(phone, ANNA);
    await expectDeletedBy(phone, () => yes(phone));
    expect(await accounts()).toEqual([]);
  });

  test('asks who it is first when the sign-in was long ago', async () => {
    const [phone, uid] = await everywhere();
    const before = await tracesOf(uid);
    await ageSignIn(uid);
    await yes(phone);
    await expectText(phone, /Zeig kurz, dass Du es bist.*Es ist noch nichts gelöscht\./);
    const confirm = async (password: string) => {
      const field = await within(phone.screen.getByRole('dialog')).findByLabelText('Passwort');
      await phone.user.clear(field);
      await phone.user.type(field, password);
      await tap(phone, 'Bestätigen und alles löschen');
    };
    await confirm('ein-falsches');
    await expectText(phone, 'Das Passwort passt nicht.');
    expect(await tracesOf(uid)).toEqual(before);
    await expectDeletedBy(phone, () => confirm(PASSWORD));
    expect(await tracesOf(uid, ANNA)).toEqual([]);
    expect(await accounts()).toEqual([]);
  });

  test('asks Google who it is when there is no password', async () => {
    const phone = await openPhone('/ich');
    await tap(phone, 'Mit Google weiter');
    await commands.chooseAtGoogle(ANNA);
    await expectMember(phone, ANNA);
    await ageSignIn((await accounts())[0]!.localId);
    await yes(phone);
    await expectDeletedBy(phone, async () => {
      await tap(phone, 'Mit Google bestätigen und alles löschen');
      await commands.chooseAtGoogle(ANNA);
    });
    expect(await accounts()).toEqual([]);
  });

  test('keeps everything when somebody thinks better of it', async () => {
    const [phone, uid] = await everywhere();
    const before = await tracesOf(uid);
    await tap(phone, 'Alles über mich löschen …');
    await tap(phone, 'Nichts löschen');
    await waitFor(() => expect(phone.screen.queryByRole('dialog')).toBeNull());
    expect(await tracesOf(uid)).toEqual(before);
  });
});
