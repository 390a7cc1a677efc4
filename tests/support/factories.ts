import type { Answer, SentAnswer } from '#domain/answer.ts';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import type { ListedCard } from '#domain/directory.ts';
import type { EventInfo } from '#domain/event.ts';
import { GUEST, type Bowl } from '#domain/fishbowl.ts';
import type { Frame } from '#domain/frame.ts';
import type { Card, Profile } from '#domain/profile.ts';
import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';

/** 29 April 2016, 11:15 in Leipzig: the first block of sessions begins. */
export const NOW = Date.UTC(2016, 3, 29, 9, 15);

/** A librarian who blogs. `undecided` seeks nothing in particular. */
export const aCard = (traits: Partial<Card> = {}): Card => ({
  name: 'Anna Beispiel',
  sentence: 'Ich öffne Magazine.',
  fields: ['Museum'],
  interests: ['Social Media', 'Archive'],
  offers: ['Führungen'],
  seeks: traits.undecided ? [] : ['Fotografie'],
  undecided: false,
  networks: ['#bsen'],
  lesson: 'Ein Blog ohne Kommentare.',
  ...traits,
});

export const aListedCard = (uid: string, traits: Partial<Card> = {}): ListedCard => ({
  uid,
  ...aCard(traits),
});

/** Traits of the card, `visible` and contact data. */
export const aProfile = ({
  visible = true,
  contact = EMPTY_CONTACT,
  ...traits
}: Partial<Card> & { visible?: boolean; contact?: Contact } = {}): Profile => ({
  card: aCard(traits),
  visible,
  contact,
});

/** `named` comes with name and blog, everything else without. */
export const anAnswer = (traits: Partial<Answer> = {}): Answer => ({
  what: 'Vernetzung ist, wenn zwei sich ohne mich weiterunterhalten.',
  when: 'Wenn ich allein nicht weiterkomme.',
  field: 'Museum',
  attending: 'yes',
  consent: 'anonymous',
  name: traits.consent === 'named' ? 'Anna Beispiel' : '',
  blog: traits.consent === 'named' ? 'https://anna.example/blog' : '',
  ...traits,
});

export const aSentAnswer = (uid: string, traits: Partial<SentAnswer> = {}): SentAnswer => ({
  ...anAnswer(traits),
  uid,
  state: 'new',
  reason: '',
  sentAt: NOW,
  ...traits,
});

export const aSession = (traits: Partial<Session> = {}): Session => ({
  id: 'archive-oeffnen',
  title: 'Archive öffnen',
  abstract: 'Wie Bestände sichtbar werden.',
  speakers: [{ name: 'Anna Beispiel', blog: 'https://anna.example', about: '' }],
  fields: [],
  track: 'content',
  room: 'saal',
  start: '2016-04-29T11:15',
  minutes: 60,
  kind: 'session',
  cancelled: false,
  example: 'all',
  source: '',
  ...traits,
});

export const aProgramme = (sessions: readonly Session[] = [aSession()]): Programme => ({
  event: {
    name: '#bsen',
    claim: 'Blogger spinnen ein Netzwerk',
    zone: 'Europe/Berlin',
    venue: 'Mediencampus Villa Ida',
    address: 'Poetenweg 28, Leipzig',
  },
  rooms: [
    { id: 'saal', name: 'Saal', directions: 'Erdgeschoss, geradeaus' },
    { id: 'salon', name: 'Salon', directions: 'Treppe hoch, links' },
  ],
  tracks: [
    { id: 'content', name: 'Content' },
    { id: 'netzwerke', name: 'Netzwerke' },
  ],
  sessions: [...sessions],
});

export const aFrame = (traits: Partial<Frame> = {}): Frame => {
  const { event, rooms, tracks } = aProgramme();
  const days = [{ date: '2016-04-29', from: '08:00', to: '22:00' }];
  return { event, rooms, tracks, days, changeOver: 5, ...traits };
};

export const anEvent = (traits: Partial<EventInfo> = {}): EventInfo => ({
  name: '#bsen',
  date: '2016-04-29',
  fields: [
    { de: 'Museum', en: 'Museum' },
    { de: 'Stadtverwaltung', en: 'City administration' },
  ],
  interests: [{ de: 'Archive', en: 'Archives' }],
  surveyOpen: true,
  ...traits,
});

/**
 * Five chairs c1 to c5, running, all empty. `seated`: chair → uid or `GUEST`; they sat down one minute apart in the
 * order named, the last one now.
 */
export const aBowl = ({
  seated = {},
  chairs = 5,
  ...traits
}: { seated?: Record<string, string>; chairs?: number } & Partial<Omit<Bowl, 'chairs'>> = {}): Bowl => {
  const order = Object.keys(seated);
  const occupant = (id: string) => {
    const who = seated[id];
    const since = NOW - (order.length - 1 - order.indexOf(id)) * 60_000;
    return who ? { who, name: who === GUEST ? 'Gast' : `Name von ${who}`, since } : null;
  };
  return {
    state: 'running',
    question: 'Besser vernetzen – wie geht das?',
    chairs: Array.from({ length: chairs }, (_, index) => `c${index + 1}`).map((id) => ({
      id,
      occupant: occupant(id),
    })),
    ...traits,
  };
};
