import type { Programme } from '#domain/programme.ts';

/** One session that shows how to fill in the table; without an id, so that everybody may write over it. */
export const templateProgramme = (
  date: string,
  { title, room, track }: { readonly title: string; readonly room: string; readonly track: string },
): Programme => ({
  event: { name: '', claim: '', zone: 'Europe/Berlin', venue: '', address: '' },
  rooms: [{ id: 'room', name: room, directions: '' }],
  tracks: [{ id: 'track', name: track }],
  sessions: [
    {
      id: '',
      title,
      abstract: '',
      speakers: [{ name: 'Anna Beispiel', blog: 'https://anna.example', about: '' }],
      fields: ['Museum', 'Verein'],
      track: 'track',
      room: 'room',
      start: `${date}T11:15`,
      minutes: 60,
      kind: 'session',
      cancelled: false,
      example: 'none',
      source: '',
    },
  ],
});
