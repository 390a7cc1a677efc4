import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openAuth } from '#data/account.ts';
import { saveWithCard } from '#data/profiles.ts';
import { decide, newDecision } from '#data/sanctions.ts';
import { firestoreSdk } from '#data/sdk.ts';
import {
  createStaffAccount,
  readCollection,
  readDocument,
  wipe,
  writeDocument,
} from '../support/emulator-admin.ts';
import { aProfile } from '../support/factories.ts';
import { goOffline } from '../support/network.ts';
import { otherPhone } from '../support/other-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import { person, putPerson, putSanction } from '../support/safety.ts';
import { seedEvent } from '../support/seed-event.ts';
import { cardOf, emptyDirectory } from '../support/seed-people.ts';
import { signInAsOrganizer } from '../support/team-desk.ts';

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** What `by` told the organizers about these people. */
const putReports = async (by: string, about: readonly string[], reason = 'Verkauft Kurse.') => {
  const at = minutesAgo(5);
  const one = { kind: 'advertising', reason, name: 'Gemeldet', at };
  await writeDocument(`events/bsen/reports/${by}`, {
    reports: Object.fromEntries(about.map((uid) => [uid, one])),
    last: about.at(-1) ?? '',
    updatedAt: at,
  });
};

const openDesk = async () => {
  await signInAsOrganizer();
  return renderApp({ path: '/team/menschen' }).user;
};
type User = Awaited<ReturnType<typeof openDesk>>;

const caseOf = async (name: string) =>
  within((await screen.findByRole('heading', { level: 3, name })).closest('li')!);

const act = async (user: User, name: string, action: RegExp) =>
  user.click(await (await caseOf(name)).findByRole('button', { name: action }));

const sheet = async () => within(await screen.findByRole('dialog'));

const give = async (user: User, reason: string) =>
  user.type((await sheet()).getByRole('textbox', { name: 'Begründung' }), reason);

const confirm = async (user: User, name: string) => user.click((await sheet()).getByRole('button', { name }));

const decisions = async () => Object.values(await readCollection('events/bsen/decisions'));

it('shows who reported whom and why, and how many voices there are', async () => {
  await putPerson('mia-desk', person('Mia', 'Verein'));
  await putPerson('ute-desk', person('Ute', 'Museum'));
  await putReports('ute-desk', ['mia-desk', 'gone-desk']);
  await putReports('nobody-desk', ['mia-desk'], 'Schreibt allen dasselbe.');
  const user = await openDesk();
  const mia = await caseOf('Mia');
  expect(await mia.findByText('Eine Stimme')).toBeVisible();
  expect(await mia.findByText('Ute')).toBeVisible();
  expect(mia.getByText(/hat noch eine andere Person gemeldet/)).toBeVisible();
  expect(mia.getByText('Schreibt allen dasselbe.')).not.toBeVisible();
  await user.click(mia.getByText('und eine von einem Konto ohne sichtbare Karte'));
  expect(mia.getByText('Schreibt allen dasselbe.')).toBeVisible();
  expect(mia.getByText('jemandem ohne sichtbare Karte')).toBeVisible();
  expect(await screen.findByText('2 Personen warten auf Eure Entscheidung.')).toBeVisible();
});

it('heads a case with the name of the card, whatever the reporter typed, and says which names were only typed', async () => {
  await putPerson('wanda-desk', person('Wanda', 'Verein'));
  await putReports('ute-desk', ['wanda-desk', 'nocard-desk']);
  const user = await openDesk();
  expect((await caseOf('Wanda')).queryByText(/Gemeldet/)).toBeNull();
  await act(user, 'laut Meldung: Gemeldet', /^Nichts unternehmen.*laut Meldung: Gemeldet$/);
  expect(
    await screen.findByRole('dialog', { name: 'Bei laut Meldung: Gemeldet nichts unternehmen?' }),
  ).toBeVisible();
  await confirm(user, 'Nichts unternehmen');
  await screen.findByText('Entschieden und festgehalten: laut Meldung: Gemeldet.');
  expect(await decisions()).toMatchObject([{ about: 'nocard-desk', name: 'laut Meldung: Gemeldet' }]);
});

it('lists what only accounts without a card report below the others, whatever their number', async () => {
  await putPerson('xenia-desk', person('Xenia', 'Verein'));
  await putPerson('yves-desk', person('Yves', 'Verein'));
  await putPerson('ute-desk', person('Ute', 'Museum'));
  await putReports('ute-desk', ['xenia-desk']);
  for (const by of ['flood-1', 'flood-2', 'flood-3']) await putReports(by, ['yves-desk']);
  await openDesk();
  const yves = await caseOf('Yves');
  expect(yves.getByText('Nur von 3 Konten ohne sichtbare Karte')).toBeVisible();
  expect(yves.queryByText(/Stimme/)).toBeNull();
  expect(screen.getByText('Eine Person wartet auf Eure Entscheidung.')).toBeVisible();
  const below = within(screen.getByRole('region', { name: 'Nur von Konten ohne sichtbare Karte gemeldet' }));
  expect(below.queryByRole('heading', { level: 3, name: 'Xenia' })).toBeNull();
  expect(below.getByRole('heading', { level: 3, name: 'Yves' })).toBeVisible();
});

it('hides a card with a reason: gone for others, not to be shown again by its person, on record', async () => {
  await putPerson('nora-desk', person('Nora', 'Verein'));
  await putReports('ute-desk', ['nora-desk']);
  const user = await openDesk();
  await act(user, 'Nora', /^Karte ausblenden/);
  await confirm(user, 'Karte ausblenden');
  expect(await screen.findByText('Bitte schreib, warum: Die Person wird es lesen.')).toBeVisible();
  await give(user, 'Bitte keine Werbung.');
  await confirm(user, 'Karte ausblenden');
  expect(await screen.findByText('Entschieden und festgehalten: Nora.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Keine offenen Meldungen' })).toBeVisible();
  expect(await cardOf('nora-desk')).toBeUndefined();
  expect(await decisions()).toMatchObject([
    {
      about: 'nora-desk',
      name: 'Nora',
      hidden: true,
      readOnly: false,
      reason: 'Bitte keine Werbung.',
      by: 'olga@example.org',
    },
  ]);

  const nora = otherPhone('nora-desk');
  const sdk = { ...(await firestoreSdk()), db: nora.db };
  await saveWithCard(sdk, 'nora-desk', {
    ...aProfile(),
    card: person('Nora', 'Verein', { sentence: 'Neu' }),
  });
  expect(await cardOf('nora-desk')).toBeUndefined();
  expect(await readDocument('events/bsen/profiles/nora-desk')).toMatchObject({ card: { sentence: 'Neu' } });
});

it('lets somebody only read, and shows them again', async () => {
  await putPerson('otto-desk', person('Otto', 'Verein'));
  await putReports('ute-desk', ['otto-desk']);
  const user = await openDesk();
  await act(user, 'Otto', /^Nur lesen/);
  await give(user, 'Beleidigungen');
  await confirm(user, 'Nur lesen');
  await screen.findByText('Entschieden und festgehalten: Otto.');
  expect(await readDocument('events/bsen/sanctions/otto-desk')).toMatchObject({
    hidden: false,
    readOnly: true,
  });
  expect(await cardOf('otto-desk')).toMatchObject({ name: 'Otto' });
  const held = within(screen.getByRole('region', { name: 'Ausgeblendet oder nur lesend' }));
  await user.click(await held.findByRole('button', { name: /^Wieder zeigen/ }));
  await confirm(user, 'Wieder zeigen');
  await waitFor(async () =>
    expect(await readDocument('events/bsen/sanctions/otto-desk')).toMatchObject({ readOnly: false }),
  );
  expect(await screen.findByText('Gegen niemanden gilt gerade etwas.')).toBeVisible();
});

it('settles a report by doing nothing, and opens it again when somebody else reports', async () => {
  await putPerson('paul-desk', person('Paul', 'Verein'));
  await putPerson('ute-desk', person('Ute', 'Museum'));
  await putReports('ute-desk', ['paul-desk']);
  const user = await openDesk();
  await act(user, 'Paul', /^Nichts unternehmen/);
  await confirm(user, 'Nichts unternehmen');
  await screen.findByRole('heading', { name: 'Keine offenen Meldungen' });
  const at = new Date(Date.now() + 60_000);
  const one = { kind: 'other', reason: 'Schon wieder.', name: 'Paul', at };
  await writeDocument('events/bsen/reports/vera-desk', {
    reports: { 'paul-desk': one },
    last: 'paul-desk',
    updatedAt: at,
  });
  expect(await screen.findByText('Eine Person wartet auf Eure Entscheidung.')).toBeVisible();
});

it('finds somebody by name and hides the card without a report', async () => {
  await putPerson('rita-desk', person('Rita Größer', 'Verein'));
  const user = await openDesk();
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'groesser');
  await act(user, 'Rita Größer', /^Karte ausblenden/);
  await give(user, 'Auf Zuruf im Saal.');
  await confirm(user, 'Karte ausblenden');
  await screen.findByText('Entschieden und festgehalten: Rita Größer.');
  expect(await cardOf('rita-desk')).toBeUndefined();
});

it('tells people of the same name apart, and offers another look', async () => {
  await putPerson('zoe-1', person('Zoë', 'Verein', { sentence: 'Ich sammle Lieder.' }));
  await putPerson('zoe-2', person('Zoë', 'Museum', { sentence: 'Ich zeige Steine.' }));
  await putPerson('zoe-3', person('Zoë Allein', 'Theater'));
  const user = await openDesk();
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Zoë');
  expect(await screen.findByText('Verein · Ich sammle Lieder.')).toBeVisible();
  expect(screen.getByText('Museum · Ich zeige Steine.')).toBeVisible();
  expect((await caseOf('Zoë Allein')).queryByText(/Theater/, { selector: 'p' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Noch einmal nachsehen' }));
  expect(await screen.findByText(/^Gerade erst nachgesehen/)).toBeVisible();
});

it('tells who decides second what the first one decided', async () => {
  await putPerson('sven-desk', person('Sven', 'Verein'));
  await putReports('ute-desk', ['sven-desk']);
  const user = await openDesk();
  await act(user, 'Sven', /^Nur lesen/);
  await give(user, 'Zu laut.');
  await putSanction('sven-desk', { hidden: true, readOnly: false, reason: 'Anders gesehen.' });
  await confirm(user, 'Nur lesen');
  expect(await screen.findByText(/^Jemand anders aus dem Team war schneller/)).toBeVisible();
  expect(await decisions()).toEqual([]);
  await user.click((await sheet()).getByRole('button', { name: 'Trotzdem so entscheiden' }));
  await screen.findByText('Entschieden und festgehalten: Sven.');
  expect(await readDocument('events/bsen/sanctions/sven-desk')).toMatchObject({
    hidden: true,
    readOnly: true,
  });
});

it('writes one decision for one that arrives twice', async () => {
  await signInAsOrganizer();
  const id = newDecision();
  const sanction = { hidden: false, readOnly: true, reason: 'Grund' };
  const about = { about: 'tom-desk', name: 'Tom' };
  expect(await decide(id, about, sanction, 0)).toEqual({ ok: true });
  expect(await decide(id, about, sanction, 0)).toEqual({ ok: true });
  expect(await decisions()).toHaveLength(1);
});

it('says at once that deciding needs a network', async () => {
  await putPerson('udo-desk', person('Udo', 'Verein'));
  await putReports('ute-desk', ['udo-desk']);
  const user = await openDesk();
  await act(user, 'Udo', /^Karte ausblenden/);
  await give(user, 'Grund');
  await goOffline();
  await confirm(user, 'Karte ausblenden');
  expect(await screen.findByText(/^Du bist offline/)).toBeVisible();
});

it('is closed to moderators', async () => {
  const mona = { email: 'mona@example.org', password: 'vernetzung' };
  await createStaffAccount({ ...mona, roles: ['moderator'] });
  const { auth, signInWithEmailAndPassword } = await openAuth();
  await signInWithEmailAndPassword(auth, mona.email, mona.password);
  renderApp({ path: '/team/menschen' });
  expect(await screen.findByRole('heading', { name: 'Nur für die Organisation' })).toBeVisible();
});
