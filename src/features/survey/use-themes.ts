import { useEffect, useRef, useState } from 'react';
import type { SentAnswer } from '#domain/answer.ts';
import { REST, type SurveyText, type Theme } from '#domain/themes.ts';
import { openGrouping } from './grouping.ts';

type Question = {
  readonly texts: readonly SurveyText[];
  readonly names: readonly (readonly [string, string])[];
};

/** Nobody waits longer (ms) for themes before they can read the answers at least. */
const PATIENCE = 4_000;

/** Themes stay where they stood while somebody reads: new ones come below, single voices last. */
const inPlace = (before: readonly Theme[], themes: readonly Theme[]): Theme[] => {
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const rank = ({ id }: Theme) => (id === REST ? Infinity : (place.get(id) ?? before.length));
  // Two in one place: the difference of infinities is no number, and a stable sort leaves them in order.
  return [...themes].sort((a, b) => rank(a) - rank(b) || 0);
};

/**
 * The themes of all answers that are not dismissed, under the names that moderators gave (null: not known yet).
 * Undefined until the first grouping is done; afterwards the previous one stays until the next is there.
 */
export const useThemes = (
  answers: readonly SentAnswer[],
  names: ReadonlyMap<string, string> | null,
): { readonly themes: readonly Theme[] | undefined; readonly failed: boolean } => {
  const [themes, setThemes] = useState<readonly Theme[]>();
  const [failed, setFailed] = useState(false);
  const [late, setLate] = useState(false);
  const grouping = useRef<ReturnType<typeof openGrouping>>(null);

  useEffect(() => {
    const opened = openGrouping(
      (found) => setThemes((before = []) => inPlace(before, found)),
      () => setFailed(true),
    );
    const timer = setTimeout(() => setLate(true), PATIENCE);
    grouping.current = opened;
    return () => {
      clearTimeout(timer);
      opened.close();
    };
  }, []);

  const texts = answers
    .filter(({ state }) => state !== 'dismissed')
    .map(({ uid, what, when }) => ({ uid, text: `${what}\n${when}` }));
  // A snapshot makes every answer a new object; only other words or other names are worth a new grouping.
  const question = names && JSON.stringify({ texts, names: [...names] } satisfies Question);
  useEffect(() => {
    if (!question) return;
    const asked = JSON.parse(question) as Question;
    grouping.current?.ask(asked.texts, new Map(asked.names));
  }, [question]);

  return { themes, failed: failed || (late && !themes) };
};
