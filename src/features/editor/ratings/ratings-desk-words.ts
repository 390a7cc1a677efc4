import { wordsIn } from '#ui/language.tsx';

const german = {
  title: 'Rückmeldungen',
  lead: 'Was Menschen zu den Sessions gesagt haben, in der Reihenfolge des Programms. Nur die Organisation sieht das.',
  trouble: 'Die Rückmeldungen ließen sich nicht laden.',
  anonymity:
    'Namen stehen hier keine. Sterne und Sätze erscheinen erst ab drei, damit niemand erraten kann, wer was gesagt hat.',
  none: 'Noch keine Rückmeldung',
  noneHint: 'Nach einer Session kann jede und jeder auf deren Seite Sterne und einen Satz dalassen.',
  damaged: (count: number) =>
    count === 1
      ? '1 Mensch hat etwas gesagt, das nicht lesbar ist.'
      : `${count} Menschen haben etwas gesagt, das nicht lesbar ist.`,
  count: (count: number) => (count === 1 ? '1 Rückmeldung' : `${count} Rückmeldungen`),
  few: 'Mehr steht hier erst ab drei.',
  fewStars: 'Sterne stehen hier erst ab drei.',
  nobody: 'Noch keine.',
  stars: (stars: number) => (stars === 1 ? '1 Stern' : `${stars} Sterne`),
  times: (count: number, stars: number) => `${count} mal ${stars === 1 ? 'ein Stern' : `${stars} Sterne`}`,
  picture: (text: string) => `Verteilung: ${text}`,
  lines: 'In einem Satz',
  gone: 'Nicht mehr im Programm',
};

export type RatingsDeskWords = typeof german;

export const useRatingsDeskWords = wordsIn(german, () => import('./ratings-desk-words.en.ts'));
