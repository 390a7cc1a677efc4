import type { Conflict, ConflictKind } from '#domain/conflicts.ts';
import type { Frame } from '#domain/frame.ts';
import { wordsIn, type Words } from '#ui/language.tsx';

const german = {
  title: (count: number) =>
    count === 0 ? 'Keine Konflikte' : count === 1 ? '1 Konflikt' : `${count} Konflikte`,
  none: 'Räume, Zeiten und Personen passen zusammen.',
  all: (count: number) => `Alle ${count} zeigen`,
  fewer: 'Weniger zeigen',
  nameless: 'ohne Titel',
  /** One word or two, on a card. */
  short: {
    roomOverlap: 'Raum doppelt belegt',
    speakerTwice: 'Person doppelt verplant',
    outsideDay: 'außerhalb des Tages',
    shortChangeOver: 'Wechsel zu kurz',
    missingRoom: 'ohne Raum',
    missingTitle: 'ohne Titel',
    unknownRoom: 'Raum nicht angelegt',
    unknownTrack: 'Strang nicht angelegt',
  },
  roomOverlap: (room: string) => `${room} ist doppelt belegt:`,
  speakerTwice: (name: string) => `${name} ist an zwei Orten zugleich:`,
  roomChange: (room: string, gap: number, wanted: number) =>
    `${room} hat ${gap} statt ${wanted} Minuten zum Wechseln:`,
  wayChange: (name: string, gap: number, wanted: number) =>
    `${name} hat ${gap} statt ${wanted} Minuten für den Weg:`,
  outsideDay: 'Da ist das Haus zu:',
  missingRoom: 'Hat noch keinen Raum:',
  missingTitle: 'Hat noch keinen Titel:',
  unknownRoom: (id: string) => `Der Raum „${id}“ ist nicht angelegt:`,
  unknownTrack: (id: string) => `Der Strang „${id}“ ist nicht angelegt:`,
};

export type ConflictWords = typeof german;

export const useConflictWords = wordsIn(german, () => import('./conflict-text.en.ts'));

/** The conflict as the beginning of a sentence that its sessions end. */
export const conflictText = (words: Words<ConflictWords>, frame: Frame, conflict: Conflict): string => {
  const { kind, place, speaker, gap } = conflict;
  const room = frame.rooms.find(({ id }) => id === place)?.name ?? place;
  switch (kind) {
    case 'roomOverlap':
      return words.roomOverlap(room);
    case 'speakerTwice':
      return words.speakerTwice(speaker);
    case 'shortChangeOver':
      return speaker
        ? words.wayChange(speaker, gap, frame.changeOver)
        : words.roomChange(room, gap, frame.changeOver);
    case 'unknownRoom':
      return words.unknownRoom(place);
    case 'unknownTrack':
      return words.unknownTrack(place);
    case 'outsideDay':
    case 'missingRoom':
    case 'missingTitle':
      return words[kind];
    default:
      return kind satisfies never;
  }
};

/** Session id → in a few words what is wrong with it; each once. */
export const flawsOf = (words: Words<ConflictWords>, conflicts: readonly Conflict[]): Map<string, string> => {
  const kinds = new Map<string, Set<ConflictKind>>();
  for (const { kind, sessions } of conflicts)
    for (const id of sessions) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  return new Map(
    [...kinds].map(([id, found]) => [id, [...found].map((kind) => words.short[kind]).join(', ')]),
  );
};
