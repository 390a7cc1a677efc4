import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeMeeting } from '#domain/exchange/write-meeting.ts';
import { whyTheseTwo } from '#domain/two-people.ts';
import { aListedCard, NOW } from '../support/factories.ts';

test('says what two people share, whoever else is there', () => {
  const anna = aListedCard('anna', { interests: ['Archive'], offers: [], seeks: ['Podcasts'] });
  const ben = aListedCard('ben', {
    interests: ['archive'],
    offers: ['Podcasts'],
    seeks: [],
    fields: ['Verein'],
  });
  const { uid, reasons, opening } = whyTheseTwo(anna, ben, []);
  expect(uid).toBe('ben');
  expect(reasons).toContainEqual({ kind: 'sharedInterest', mine: 'Archive', theirs: 'archive' });
  expect(reasons).toContainEqual({
    kind: 'offerMeetsSeek',
    who: 'them',
    offer: 'Podcasts',
    seek: 'Podcasts',
  });
  expect(opening.kind).not.toBe('askWhatBrings');
});

test('names the contrast where they share nothing', () => {
  const anna = aListedCard('anna', { interests: [], offers: [], seeks: [] });
  const ben = aListedCard('ben', { interests: ['Brot'], offers: [], seeks: [], fields: ['Verein'] });
  expect(whyTheseTwo(anna, ben, []).reasons).toEqual([
    { kind: 'contrast', myField: 'Museum', theirField: 'Verein' },
  ]);
});

test('writes a meeting that a calendar reads at the right instant, with its place', () => {
  const text = writeMeeting({
    id: 'anna_ben',
    title: 'Treffen mit Bärbel; Müller',
    at: '2016-04-29T11:15',
    place: 'am Kaffee, links',
    zone: 'Europe/Berlin',
    venue: 'Villa Ida',
    now: NOW,
  });
  const [entry] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const event = new ICAL.Event(entry);
  expect(event.startDate.toJSDate().getTime()).toBe(NOW);
  expect(event.summary).toBe('Treffen mit Bärbel; Müller');
  expect(event.location).toBe('am Kaffee, links, Villa Ida');
});
