import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { answerDraft } from '#data/drafts.ts';
import { EMPTY_ANSWER } from '#domain/answer.ts';
import { readCollection, readDocument, wipe } from '../support/emulator-admin.ts';
import { arriveAs } from '../support/meeting-people.ts';
import { renderApp } from '../support/render-app.tsx';
import { seedEvent } from '../support/seed-event.ts';
import { aPerson, putPair, putPerson } from '../support/seed-meeting.ts';
import { emptyDirectory } from '../support/seed-people.ts';

configure({ asyncUtilTimeout: 25_000 });

const anna = aPerson('Anna', 'Museum');
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
const met = (at: Date) => ({ ben: { at, step: '' } });

beforeEach(async () => {
  await wipe();
  await emptyDirectory();
  await seedEvent();
  await putPerson('ben', aPerson('Ben', 'Verein'));
});

const show = () => renderApp({ path: '/menschen/kontakte' });
const contacts = async () =>
  within(await screen.findByRole('list', { name: 'Deine Kontakte' })).getAllByRole('link');
const question = () => screen.findByRole('heading', { name: /^War diese Vernetzung wertvoll/ });
const noteOf = async (me: string) =>
  ((await readDocument(`events/bsen/notes/${me}`))?.['notes'] as Record<string, unknown> | undefined)?.[
    'ben'
  ];

test('says how to come by contacts where there are none', async () => {
  await arriveAs(anna);
  show();
  await screen.findByRole('heading', { name: 'Noch keine Kontakte' });
  expect(screen.getByRole('link', { name: 'Zu den Vorschlägen' })).toBeDefined();
});

test('lists the newest first, each with how it stands', async () => {
  const me = await arriveAs(anna);
  await putPerson('cem', aPerson('Cem', 'Startup'));
  await putPerson('dora', aPerson('Dora', 'Theater'));
  await putPair(me, 'ben', { madeAt: ago(3), met: met(ago(2)) });
  await putPair(me, 'cem', { madeAt: ago(2), meeting: { at: '', place: 'Foyer', by: 'cem' } });
  await putPair(me, 'dora', { madeAt: ago(1) });
  show();
  await screen.findByRole('link', { name: /^Dora/ });
  await waitFor(async () =>
    expect((await contacts()).map((link) => link.textContent?.slice(0, 20))).toEqual([
      expect.stringMatching(/^DoraNeu/),
      expect.stringMatching(/^CemTreffpunkt steht/),
      expect.stringMatching(/^BenGetroffen/),
    ]),
  );
});

test('has a search when there are more than ten', async () => {
  const me = await arriveAs(anna);
  for (let index = 0; index < 11; index += 1) {
    await putPerson(`p${index}`, aPerson(`Person ${index}`, index === 7 ? 'Theater' : 'Verein'));
    await putPair(me, `p${index}`);
  }
  const { user } = show();
  await user.type(await screen.findByRole('textbox', { name: 'In Deinen Kontakten suchen' }), 'theater');
  await screen.findByText('1 Kontakt');
  expect((await contacts()).map((link) => link.textContent)).toEqual([expect.stringMatching(/^Person 7/)]);
});

test('shows the date and removes what has expired, for both', async () => {
  const me = await arriveAs(anna);
  await putPair(me, 'ben', { expiresAt: new Date(Date.now() - 1000) });
  await putPerson('cem', aPerson('Cem', 'Startup'));
  const kept = await putPair(me, 'cem', { expiresAt: new Date(Date.UTC(2099, 1, 21, 12)) });
  show();
  await screen.findByRole('link', { name: /^Cem.*Zu sehen bis Samstag, 21\. Februar 2099/ });
  expect(await contacts()).toHaveLength(1);
  await waitFor(async () => expect(Object.keys(await readCollection('events/bsen/pairs'))).toEqual([kept]));
});

test('asks one question after seven days, puts it off, and takes the answer', async () => {
  const me = await arriveAs(anna);
  await putPair(me, 'ben', { madeAt: ago(9), met: met(ago(8)) });
  const { user } = show();
  await question();
  await user.click(screen.getByRole('button', { name: 'Später' }));
  await waitFor(async () => expect(await noteOf(me)).toMatchObject({ worth: 'later' }));
  await user.click(await screen.findByRole('button', { name: 'Jetzt antworten' }));
  await user.click(screen.getByRole('button', { name: 'Antwort sichern' }));
  await screen.findByText('Wähl eine der drei Antworten.');
  await user.click(screen.getByRole('radio', { name: 'Ja' }));
  await user.type(screen.getByRole('textbox', { name: 'Wodurch?' }), 'Durch ein offenes Wort.');
  await user.click(screen.getByRole('button', { name: 'Antwort sichern' }));
  await screen.findByText('Deine Antwort: Ja.');
  await waitFor(async () =>
    expect(await noteOf(me)).toEqual({ worth: 'yes', because: 'Durch ein offenes Wort.' }),
  );
});

test('asks nothing within seven days', async () => {
  const me = await arriveAs(anna);
  await putPair(me, 'ben', { madeAt: ago(7), met: met(new Date(Date.now() - 7 * DAY + 60_000)) });
  show();
  await screen.findByRole('link', { name: /^Ben/ });
  expect(screen.queryByRole('heading', { name: /^War diese Vernetzung wertvoll/ })).toBeNull();
});

test('hands the answer to the survey below what is written there, and sends nothing', async () => {
  const me = await arriveAs(anna);
  await putPair(me, 'ben', { madeAt: ago(9), met: met(ago(8)) });
  answerDraft.set({ words: { ...EMPTY_ANSWER, when: 'Immer.' }, base: null });
  const { user } = show();
  await question();
  await user.click(screen.getByRole('radio', { name: 'Ja' }));
  await user.type(screen.getByRole('textbox', { name: 'Wodurch?' }), 'Durch Zeit.');
  await user.click(screen.getByRole('button', { name: 'Antwort sichern' }));
  await user.click(await screen.findByRole('button', { name: 'In meine Antwort zur Umfrage übernehmen' }));
  await screen.findByDisplayValue(/Durch Zeit\./);
  expect(answerDraft.get()?.words.when).toBe('Immer.\n\nDurch Zeit.');
  expect(await readCollection('events/bsen/answers')).toEqual({});
});
