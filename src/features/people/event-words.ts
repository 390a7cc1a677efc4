import { eventInfo } from '#data/events.ts';
import { useLive } from '#data/use-live.ts';
import { labelOf, type Term } from '#domain/terms.ts';
import { useLanguage } from '#ui/language.tsx';

const NONE: readonly Term[] = [];

/**
 * The organizers' words. `settled` is false while they may still arrive; lists that cannot be had are empty, because
 * everything can be said in own words too.
 */
export const useEventWords = () => {
  const live = useLive(eventInfo);
  const language = useLanguage();
  const event = live?.kind === 'value' ? live.value : null;
  const fields = event?.fields ?? NONE;
  const interests = event?.interests ?? NONE;
  return {
    fields,
    interests,
    settled: live !== undefined,
    /** A stored word in the language spoken, where it is one of the list. */
    fieldLabel: (text: string) => labelOf(text, fields, language),
    interestLabel: (text: string) => labelOf(text, interests, language),
  };
};

export type EventWords = ReturnType<typeof useEventWords>;
