import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { favourites, markFavourite } from '#data/favourites.ts';
import { readDocument, writeDocument } from '../support/emulator-admin.ts';
import {
  ARCHIVE,
  choose,
  draft,
  MUSEUM,
  openExchange,
  preview,
  seedTwoSessions,
  signIn,
  take,
  textOf,
} from '../support/exchange-page.ts';
import { aProgramme, aSession } from '../support/factories.ts';
import { goOffline, goOnline } from '../support/network.ts';
import { renderApp } from '../support/render-app.tsx';

/** Of the first, the middle and the last. */
const numberOfDrafts = async () => {
  const ids = await Promise.all(
    ['s0', 's30', 's59', ARCHIVE.id, MUSEUM.id].map((id) => readDocument(`events/bsen/sessions/${id}`)),
  );
  return ids.filter((stored) => stored !== null).length;
};

const unfold = async (user: UserEvent, title: RegExp) => {
  const summary = await screen.findByText(title, { selector: 'summary' });
  if (!summary.closest('details')?.open) await user.click(summary);
};

beforeEach(seedTwoSessions);

describe('reading a programme in', () => {
  it('shows what would change, takes it over into the draft, and has nothing to do the second time', async () => {
    const user = await openExchange();
    const fresh = aSession({ id: 'neu', title: 'Ganz neu', room: 'keller', start: '2016-04-30T10:00' });
    const rooms = [...aProgramme().rooms, { id: 'keller', name: 'Keller', directions: 'unten' }];
    const moved = { ...ARCHIVE, start: '2016-04-29T14:00' };
    const text = textOf({ ...aProgramme([moved, MUSEUM, fresh]), rooms });
    await choose(user, text);
    const heading = await preview();
    await waitFor(() => expect(heading).toHaveFocus());
    const counts = ['1 neue Session', '1 geändert', '1 wie bisher'];
    for (const count of counts) expect(screen.getByText(count)).toBeVisible();
    expect(screen.getByText('Dazu kommen im Rahmen: 1 Raum, 1 Tag.')).toBeVisible();
    expect((await draft())['neu']).toBeUndefined();

    await take(user, '2 Änderungen übernehmen');
    expect(await screen.findByText(/2 Änderungen sind im Entwurf/)).toBeVisible();
    expect(await draft()).toMatchObject({
      'archive-oeffnen': { start: '2016-04-29T14:00' },
      neu: { title: 'Ganz neu', room: 'keller' },
    });
    expect(await readDocument('events/bsen/frame/draft')).toMatchObject({ rooms });
    expect(await readDocument('events/bsen/programme/current')).toMatchObject({ number: 1 });

    await choose(user, text);
    expect(await screen.findByText(/^Nichts zu tun/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /übernehmen/ })).toBeNull();
  });

  it('leaves out what is unticked, and removes only what it is told to', async () => {
    const user = await openExchange();
    const fresh = aSession({ id: 'neu', title: 'Ganz neu' });
    await choose(user, textOf(aProgramme([{ ...ARCHIVE, title: 'Archive weit öffnen' }, fresh])));
    await preview();
    await unfold(user, /^Neu/);
    await user.click(screen.getByRole('checkbox', { name: /Ganz neu/ }));
    expect(screen.getByText('1 nur im Entwurf')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Auch entfernen/ }));
    await take(user, '2 Änderungen übernehmen');
    await screen.findByText(/2 Änderungen sind im Entwurf/);
    const sessions = await draft();
    expect(Object.keys(sessions)).toEqual(['archive-oeffnen']);
    expect(sessions['archive-oeffnen']).toMatchObject({ title: 'Archive weit öffnen' });
  });

  it('names event and field of what is odd', async () => {
    const user = await openExchange();
    await choose(
      user,
      'Titel;Tag;Beginn;Raum\nSpäter;;;Saal\nFällt aus: Yoga;29.04.2016;9:00;Saal',
      'liste.csv',
    );
    await preview();
    const notes = within(screen.getByRole('heading', { name: 'Hinweise' }).closest('section')!);
    expect(notes.getByText(/Ohne lesbare Zeit/)).toBeVisible();
    const lines = notes.getAllByText('Später').map((title) => title.closest('li')?.textContent);
    expect(lines).toContain('SpäterBeginn');
    expect(notes.getByText(/Fällt laut Titel aus/)).toBeVisible();
  });

  it.each([
    ['ein Bild', '\u0089PNG\u0000\u0000', /kein Text, sondern ein Bild/],
    ['abgeschnitten', '{"schedule": {"conference": {"days": [', /hört mittendrin auf/],
    ['etwas anderes', 'Liebe Leute, hier ist das Programm.', /Das ist kein Programm/],
    ['eine Bombe', '<!DOCTYPE s [<!ENTITY a "b">]><schedule>&a;</schedule>', /eigene Abkürzungen/],
  ])('refuses in words what is %s, and the draft stays', async (_, text, sentence) => {
    const user = await openExchange();
    const before = await draft();
    await choose(user, text, 'datei.txt');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByText('Der Entwurf ist, wie er war.')).toBeVisible();
    expect(await draft()).toEqual(before);
  });

  it('says how far it got when the network ends in the middle, and goes on from there', async () => {
    const user = await openExchange();
    const many = Array.from({ length: 60 }, (_, at) => aSession({ id: `s${at}`, title: `Session ${at}` }));
    await choose(user, textOf(aProgramme([ARCHIVE, MUSEUM, ...many])));
    await preview();
    await take(user, '60 Änderungen übernehmen');
    await screen.findByText(/^(25|50) von 60 gespeichert/);
    await goOffline();
    const stopped = await screen.findByText(/von 60 sind gespeichert, dann/, {}, { timeout: 20_000 });
    const saved = Number.parseInt(stopped.textContent, 10);
    expect(saved).toBeGreaterThanOrEqual(25);
    await goOnline();
    const rest = await screen.findByRole('button', { name: /Änderungen übernehmen/ });
    await user.click(rest);
    expect(await screen.findByText(/Änderungen sind im Entwurf/)).toBeVisible();
    expect(await numberOfDrafts()).toBe(5);
  }, 60_000);

  it('shows a hundred notes of a kind, and says how many more there are', async () => {
    const user = await openExchange();
    const rows = Array.from({ length: 151 }, (_, at) => `Session ${at};29.04.2016;9:00;Saal;60`);
    await choose(user, ['Titel;Tag;Beginn;Raum;Minuten', ...rows].join('\n'), 'liste.csv');
    await preview();
    await unfold(user, /^Gleichzeitig im selben Raum/);
    expect(await screen.findByText('und 50 weitere')).toBeVisible();
  });

  it('keeps favourites: a session read in again is the same session', async () => {
    markFavourite(ARCHIVE.id, true);
    const user = await openExchange();
    const foreign = {
      schedule: {
        conference: {
          title: 'X',
          days: [
            {
              date: '2016-04-29',
              rooms: {
                Saal: [
                  {
                    guid: '0b5ab4ad-1d3a-4d6a-8f0e-3a3a7d2a8c01',
                    title: 'Archive öffnen',
                    date: '2016-04-29T14:00:00+02:00',
                    duration: '01:00',
                    persons: [{ name: 'Anna Beispiel' }],
                  },
                ],
              },
            },
          ],
        },
      },
    };
    await choose(user, JSON.stringify(foreign));
    await preview();
    expect(screen.getByText('1 geändert')).toBeVisible();
    await take(user, 'Eine Änderung übernehmen');
    await screen.findByText(/Eine Änderung ist im Entwurf/);
    const stored = await draft();
    expect(Object.keys(stored).sort()).toEqual(['archive-oeffnen', 'museen']);
    expect(stored[ARCHIVE.id]).toMatchObject({ start: '2016-04-29T14:00' });
    expect([...favourites.get()]).toEqual([ARCHIVE.id]);
  });
});

describe('handing a programme out', () => {
  /** What the browser is given to keep, by name. */
  const downloads = (): Map<string, Promise<string>> => {
    const kept = new Map<string, Promise<string>>();
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      kept.set(
        this.download,
        fetch(this.href).then((response) => response.text()),
      );
    };
    onTestFinished(() => {
      HTMLAnchorElement.prototype.click = click;
    });
    return kept;
  };

  it('writes the release in all four formats', async () => {
    const kept = downloads();
    const user = await openExchange();
    for (const name of ['schedule.json', 'schedule.xml', 'Tabelle (CSV)', 'Kalender (iCal)']) {
      await take(user, name);
      await screen.findByText(/ist bei Deinen Downloads/);
    }
    await waitFor(() => expect(kept.size).toBe(4));
    const text = async (format: string) => (await kept.get(`bsen-fassung-1.${format}`)) ?? '';
    expect(JSON.parse(await text('json'))).toMatchObject({ schedule: { version: '1' } });
    expect(await text('xml')).toContain('<title>Archive öffnen</title>');
    expect(await text('csv')).toContain('archive-oeffnen;Archive öffnen;2016-04-29;11:15');
    expect(await text('ics')).toContain('UID:archive-oeffnen@bsen');
  });

  it('writes the draft too, and the template', async () => {
    const kept = downloads();
    await writeDocument('events/bsen/sessions/spaeter', {
      ...aSession({ id: 'spaeter', title: 'Ohne Zeit', start: '' }),
      updatedAt: new Date(),
    });
    const user = await openExchange();
    await user.click(await screen.findByRole('radio', { name: 'Entwurf' }));
    await take(user, 'Tabelle (CSV)');
    await take(user, 'Die Vorlage (CSV)');
    await waitFor(() => expect([...kept.keys()].sort()).toEqual(['bsen-entwurf.csv', 'bsen-vorlage.csv']));
    expect(await kept.get('bsen-entwurf.csv')).toContain('Ohne Zeit');
  });
});

describe('the door', () => {
  it('is closed for strangers', async () => {
    renderApp({ path: '/team/austausch' });
    expect(await screen.findByText('Nur für das Team')).toBeVisible();
    expect(screen.queryByLabelText('Programmdatei wählen')).toBeNull();
  });

  it('speaks English', async () => {
    await signIn();
    await act(async () => renderApp({ path: '/team/austausch', language: 'en' }));
    expect(await screen.findByLabelText('Choose a programme file')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Hand out the programme' })).toBeVisible();
  });
});
