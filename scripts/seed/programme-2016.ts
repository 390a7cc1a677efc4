import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';

const DAY = '2016-04-29';

const SOURCES = {
  slm: 'https://www.slm-online.de/slm_veranstaltungen_im_rueckblick-a-2195.html',
  heldenstadt: 'https://heldenstadtbewohner.com/2016/05/01/bsen-blogger-spinnen-ein-netzwerk/',
  spiritlegal:
    'https://www.spiritlegal.com/de/aktuelles/details/recap-bsen-saechsische-blogger-spinnen-ein-netzwerk.html',
  heimnetzen: 'https://heimnetzen.de/unterwegs/erste-saechsische-bloggerkonferenz-in-leipzig/',
  medienpraxis: 'https://medienpraxis.blog/2016/05/01/bsen-sachsens-erste-bloggerkonferenz/',
};

const TOPIC_ONLY = 'Das Thema ist belegt, der genaue Titel nicht.';

type Entry = Partial<Session> & { id: string; title: string };

const entry = (clock: string, minutes: number, given: Entry): Session => ({
  abstract: '',
  speakers: [],
  fields: [],
  track: '',
  room: '',
  start: `${DAY}T${clock}`,
  minutes,
  kind: 'session',
  cancelled: false,
  example: 'time',
  source: '',
  ...given,
});

/** The session at `clock` with the track's room: clock times and rooms of 2016 are not known. */
const talk = (clock: string, track: string, given: Entry): Session =>
  entry(clock, 60, { track, room: ROOM_OF[track] ?? '', ...given });

const ROOM_OF: Record<string, string> = {
  staerken: 'saal',
  netzwerke: 'bibliothek',
  trends: 'studio',
  content: 'werkstatt',
};

const invented = { example: 'all' } as const;

const sessions: Session[] = [
  entry('09:00', 30, {
    id: 'einlass',
    title: 'Einlass und Kaffee',
    kind: 'break',
    source: SOURCES.heimnetzen,
  }),
  entry('09:30', 60, {
    id: 'vorstellungsrunde',
    title: 'Begrüßung und Vorstellungsrunde',
    abstract: 'Wer sich vorstellt, entscheidet das Los: Zettel aus der Kiste, Blog in drei Sätzen.',
    kind: 'opening',
    room: 'saal',
    source: SOURCES.heldenstadt,
  }),
  talk('10:45', 'staerken', {
    id: 'storytelling',
    title: 'Storytelling und Authentizität – wie mein Blog besser wird',
    speakers: [{ name: 'Andrea (Dreiraumhaus)', blog: '', about: '' }],
    source: SOURCES.heldenstadt,
  }),
  talk('10:45', 'netzwerke', {
    id: 'sichtbar',
    title: 'Fans, Follower, Hörer, Leser – das eigene Blog sichtbar machen',
    speakers: [{ name: 'Christian Bollert (detektor.fm)', blog: '', about: '' }],
    source: SOURCES.spiritlegal,
  }),
  talk('10:45', 'trends', {
    id: 'neue-angebote',
    title: 'Snapchat, Facebook Instant Articles … wie umgehen mit neuen Angeboten?',
    speakers: [{ name: 'Chris Kloss', blog: '', about: '' }],
    source: SOURCES.spiritlegal,
  }),
  talk('10:45', 'content', {
    id: 'ueberschriften',
    title: 'Knackige Überschriften',
    abstract: `${TOPIC_ONLY} Wer die Session gab, ist nicht überliefert.`,
    source: SOURCES.heimnetzen,
  }),
  entry('11:45', 30, { id: 'pause-vormittag', title: 'Pause', kind: 'break', source: SOURCES.medienpraxis }),
  talk('12:15', 'staerken', {
    id: 'marke',
    title: 'Das Blog als Marke aufbauen',
    abstract: TOPIC_ONLY,
    source: SOURCES.medienpraxis,
  }),
  talk('12:15', 'netzwerke', {
    id: 'bloggerrelations',
    title: 'Museen, Theater und Blogs: Wie wir einander finden',
    abstract: 'Welche Einladung nimmt ein Blog gern an, und was braucht das Haus dafür?',
    fields: ['Museum', 'Theater', 'Blog'],
    ...invented,
  }),
  talk('12:15', 'trends', {
    id: 'recht',
    title: 'Wo hört Berichten auf, wo fängt Werbung an?',
    abstract: TOPIC_ONLY,
    source: SOURCES.medienpraxis,
  }),
  talk('12:15', 'content', {
    id: 'seeding',
    title: 'Content-Marketing und Seeding',
    abstract: TOPIC_ONLY,
    source: SOURCES.medienpraxis,
  }),
  entry('13:15', 60, { id: 'mittag', title: 'Mittagspause', kind: 'break', source: SOURCES.medienpraxis }),
  talk('14:15', 'staerken', {
    id: 'dranbleiben',
    title: 'Dranbleiben: Bloggen neben dem Beruf',
    abstract: 'Was hilft, wenn die Zeit nicht reicht – und was man getrost weglassen darf.',
    ...invented,
  }),
  talk('14:15', 'netzwerke', {
    id: 'stammtisch',
    title: 'Vom Stammtisch zum Netzwerk: Leipzig, Dresden, Chemnitz',
    abstract: 'Wie aus einem Abend eine Gewohnheit wird, über Stadtgrenzen hinweg.',
    ...invented,
  }),
  talk('14:15', 'trends', {
    id: 'podcast',
    title: 'Podcast für Einsteiger: ein Mikrofon, ein Gespräch',
    abstract: 'Wir nehmen in der Session gemeinsam eine kurze Folge auf.',
    ...invented,
  }),
  talk('14:15', 'content', {
    id: 'schreibblockade',
    title: 'Gegen die Schreibblockade',
    abstract: TOPIC_ONLY,
    source: SOURCES.medienpraxis,
  }),
  entry('15:15', 30, { id: 'kuchen', title: 'Kaffee und Kuchen', kind: 'break', source: SOURCES.heimnetzen }),
  entry('15:45', 60, {
    id: 'fishbowl',
    title: 'Fishbowl: „Besser vernetzen – Wie geht das?“',
    abstract:
      'Die große Abschluss-Diskussion. Fünf Stühle in der Mitte, einer bleibt frei: Wer etwas sagen will, setzt sich dazu.',
    kind: 'fishbowl',
    room: 'saal',
    source: SOURCES.slm,
  }),
];

/** The #bsen of 29 April 2016 as far as public reports tell it; everything else is marked as an example. */
export const PROGRAMME_2016: Programme = {
  event: {
    name: '#bsen',
    claim: 'Blogger spinnen ein Netzwerk',
    zone: 'Europe/Berlin',
    venue: 'Mediencampus Villa Ida, Leipzig',
    address: 'Poetenweg, Leipzig-Gohlis',
  },
  rooms: [
    { id: 'saal', name: 'Saal (Beispiel)', directions: 'Erdgeschoss, geradeaus' },
    { id: 'bibliothek', name: 'Bibliothek (Beispiel)', directions: 'Erdgeschoss, rechts' },
    { id: 'studio', name: 'Studio (Beispiel)', directions: 'Erster Stock, links' },
    { id: 'werkstatt', name: 'Werkstatt (Beispiel)', directions: 'Erster Stock, rechts' },
  ],
  tracks: [
    { id: 'staerken', name: 'Stärken' },
    { id: 'netzwerke', name: 'Netzwerke' },
    { id: 'trends', name: 'Trends' },
    { id: 'content', name: 'Content' },
  ],
  sessions,
};
