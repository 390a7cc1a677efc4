import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { addMinutes } from '#domain/wall-time.ts';
import { seeded } from './population.ts';

/** A large conference: 1,000 sessions in 70 rooms on four days. */
const SESSIONS = 1000;
const ROOMS = 70;
const DAYS = 4;
const FIRST_DAY = '2016-04-28';
const TRACKS = ['Stärken', 'Netzwerke', 'Trends', 'Content', 'Museum', 'Technik', 'Recht', 'Werkstatt'];

const WORDS =
  `Archive Bühne Chronik Dialog Ehrenamt Fotografie Gärten Haltung Initiative Jugend Kooperation Lesung
  Museum Netzwerk Öffentlichkeit Podcast Quellen Reichweite Stadtteil Theater Übergabe Verein Werkzeug Zeitung sammeln
  zeigen erzählen teilen finden öffnen über mit ohne zwischen gemeinsam offen leise neu`.split(/\s+/);

const clock = (day: number, slot: number) =>
  addMinutes(`${FIRST_DAY}T09:00`, day * 24 * 60 + slot * 60 + (slot > 2 ? 60 : 0));

/** The same programme in every run: about 400 letters a description, one to three speakers, one in fifty cancelled. */
export const bigProgramme = (seed = 2016, count = SESSIONS): Programme => {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const words = (most: number) =>
    Array.from({ length: 2 + below(most) }, () => WORDS[below(WORDS.length)]).join(' ');
  const rooms = Array.from({ length: ROOMS }, (_, index) => ({
    id: `raum-${index}`,
    name: `Raum ${index + 1}`,
    directions: `Haus ${(index % 7) + 1}, Etage ${index % 4}`,
  }));
  const sessions = Array.from({ length: count }, (_, index): Session => {
    const room = index % ROOMS;
    const inRoom = Math.floor(index / ROOMS);
    return {
      id: `s-${index}`,
      title: `${words(5)} ${index}`,
      abstract: Array.from({ length: 4 }, () => `${words(14)}.`).join(' '),
      speakers: Array.from({ length: 1 + below(3) }, () => ({
        name: `Person ${below(700)}`,
        blog: '',
        about: '',
      })),
      fields: [],
      track: `strang-${below(TRACKS.length)}`,
      room: rooms[room]?.id ?? '',
      start: clock(inRoom % DAYS, Math.floor(inRoom / DAYS)),
      minutes: 50,
      kind: 'session',
      cancelled: random() < 0.02,
      example: 'none',
      source: '',
    };
  });
  return {
    event: { name: '#bsen', claim: '', zone: 'Europe/Berlin', venue: 'Messe', address: 'Leipzig' },
    rooms,
    tracks: TRACKS.map((name, index) => ({ id: `strang-${index}`, name })),
    sessions,
  };
};
