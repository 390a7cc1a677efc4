import { eventInfo } from '#data/events.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { labelOf } from '#domain/terms.ts';
import { useLanguage } from '#ui/language.tsx';

/** A field in the language spoken where the event's list knows it, else as typed. */
export const useFieldLabel = (): ((field: string) => string) => {
  const language = useLanguage();
  const known = valueOf(useLive(eventInfo))?.fields ?? [];
  return (field) => labelOf(field, known, language);
};
