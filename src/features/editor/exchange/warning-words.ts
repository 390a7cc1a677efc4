import type { Warning } from '#domain/exchange/schedule.ts';
import { wordsIn } from '#ui/language.tsx';

const kinds: Record<Warning['kind'], string> = {
  tooLong: 'Gekürzt, weil es zu lang ist',
  tooMany: 'Weggelassen, weil es zu viele sind',
  minutes: 'Länge geändert (erlaubt sind 5 Minuten bis 24 Stunden; ohne Angabe eine Stunde)',
  noTitle: 'Ohne Titel',
  noRoom: 'Ohne Raum – gilt für das ganze Haus',
  noStart: 'Ohne lesbare Zeit – wartet im Entwurf, bis Du eine einträgst',
  badLink: 'Kein gültiger Link – weggelassen',
  linksLeftOut: 'Links weggelassen, weil die Beschreibung sonst zu lang wird',
  badField: 'Entspricht nicht dem Format – trotzdem gelesen',
  duplicateId: 'Kürzel kommt mehrmals vor – eigenes vergeben',
  overlap: 'Gleichzeitig im selben Raum',
  cancelled: 'Fällt laut Titel aus – so gekennzeichnet',
  amendment: 'Der Vermerk „geändert“ steht nicht mehr im Titel',
  otherZone: 'Die Datei meint eine andere Zeitzone – übernommen sind die Uhrzeiten, die dort im Saal hängen',
  clockDiffers: 'Zeit und Zeitzone widersprechen sich – es gilt die Uhrzeit, wie sie dasteht',
  recurring: 'Wiederholt sich – übernommen ist nur das erste Mal',
  allDay: 'Dauert ganze Tage – wartet im Entwurf, bis Du eine Zeit einträgst',
  unreadable: 'Nicht lesbar – weggelassen',
};

const german = {
  title: 'Hinweise',
  wholeFile: 'ganze Datei',
  with: 'mit',
  more: (count: number) => `und ${count} weitere`,
  characters: (count: number) => `${count} Zeichen`,
  kinds,
  /** Names of fields as organizers know them from the form. */
  fields: {
    title: 'Titel',
    abstract: 'Beschreibung',
    speakers: 'Personen',
    persons: 'Personen',
    blog: 'Blog-Link',
    about: 'Über die Person',
    fields: 'Felder',
    track: 'Strang',
    room: 'Raum',
    rooms: 'Räume',
    start: 'Beginn',
    date: 'Zeit',
    minutes: 'Länge',
    kind: 'Art',
    cancelled: 'Fällt aus',
    example: 'Beispiel',
    source: 'Quelle',
    links: 'Links',
    id: 'Kürzel',
    zone: 'Zeitzone',
  },
};

export type WarningWords = typeof german;

/** What a field is called; one that has no name of ours is called as in the file. */
export const fieldName = (fields: Readonly<Record<string, string>>, field: string): string =>
  fields[field] ?? field;

export const useWarningWords = wordsIn(german, () => import('./warning-words.en.ts'));
