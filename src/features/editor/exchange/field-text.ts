import type { Header } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import type { Language } from '#ui/language.tsx';
import type { ExchangeWords } from './exchange-words.ts';

/** A day and a time of day, short: „Fr., 29.04.2016, 11:15“. `wall` is `YYYY-MM-DDTHH:mm`. */
const shortTime = (wall: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(Date.parse(`${wall}:00Z`));

const personText = ({ name, blog, about }: Session['speakers'][number], words: ExchangeWords): string =>
  [name, blog, about && words.characters(about.length)].filter(Boolean).join(' · ');

type In = { readonly header: Header; readonly words: ExchangeWords; readonly language: Language };

/** What a field of a session says, for a list of changes; long texts by their length. */
export const fieldText = (
  session: Session,
  field: keyof Session,
  { header, words, language }: In,
): string => {
  const nameIn = (places: readonly { readonly id: string; readonly name: string }[], id: string) =>
    places.find((place) => place.id === id)?.name ?? id;
  switch (field) {
    case 'start':
      return session.start ? shortTime(session.start, language) : words.noTime;
    case 'minutes':
      return words.minutes(session.minutes);
    case 'room':
      return session.room ? nameIn(header.rooms, session.room) : words.wholeHouse;
    case 'track':
      return nameIn(header.tracks, session.track) || words.nothing;
    case 'speakers':
      return session.speakers.map((person) => personText(person, words)).join('; ') || words.nothing;
    case 'abstract':
      return session.abstract ? words.characters(session.abstract.length) : words.nothing;
    case 'fields':
      return session.fields.join(', ') || words.nothing;
    case 'cancelled':
      return session.cancelled ? words.yes : words.no;
    case 'kind':
      return words.kinds[session.kind];
    case 'example':
      return words.examples[session.example];
    case 'id':
      return session.id;
    case 'title':
      return session.title;
    case 'source':
      return session.source || words.nothing;
    default:
      return field satisfies never;
  }
};
