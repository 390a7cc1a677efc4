import { publishedProgramme } from '#data/programme.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { DEFAULT_ZONE } from '#domain/wall-time.ts';

/** The zone of the venue, also while there is no programme. */
export const useZone = (): string =>
  valueOf(useLive(publishedProgramme))?.programme.event.zone ?? DEFAULT_ZONE;
