import { publishedProgramme } from '#data/programme.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { dateOf, wallTimeAt } from '#domain/wall-time.ts';

/** Where the conference usually is; for as long as the programme does not say where it is this time. */
const USUAL = 'Europe/Berlin';

/** The day (`YYYY-MM-DD`) of a moment (ms since 1970) at the venue: its clock counts, not the phone's. */
export const useDayAt = (): ((at: number) => string) => {
  const zone = valueOf(useLive(publishedProgramme))?.programme.event.zone ?? USUAL;
  return (at) => dateOf(wallTimeAt(at, zone));
};
