import { keyMaker, mentionsOf } from '#domain/concern.ts';
import type { ListedCard } from '#domain/directory.ts';
import { matchAll } from '#domain/matching.ts';
import { byChance, byCosine, type Lists } from './baselines.ts';
import { generatedPeople } from './population.ts';

/** How lists of ten compare, on generated people: `npm run bench:matching`. */
const SIZES = [60, 120, 500, 1000, 2000];
const RUNS = 5;

const matching = (cards: readonly ListedCard[]): Lists =>
  new Map([...matchAll(cards)].map(([uid, list]) => [uid, list.map((suggestion) => suggestion.uid)]));

/** 0: everybody is shown equally often; 1: one person always. */
const gini = (counts: readonly number[]): number => {
  const sum = counts.reduce((a, b) => a + b, 0);
  const ranked = counts.toSorted((a, b) => a - b);
  const weighted = ranked.reduce((total, count, index) => total + count * (2 * index + 1 - counts.length), 0);
  return sum ? weighted / (sum * counts.length) : 0;
};

const keyOf = keyMaker([]);
const fieldsOf = (card: ListedCard) => card.fields.map(keyOf).toSorted().join();
const differ = (a: ListedCard, b: ListedCard) => a.fields.length === 0 || fieldsOf(a) !== fieldsOf(b);
const shareConcern = (a: ListedCard, b: ListedCard) => {
  const theirs = mentionsOf(b, keyOf);
  return [...mentionsOf(a, keyOf).keys()].some((key) => theirs.has(key));
};

const measure = (cards: readonly ListedCard[], match: (cards: readonly ListedCard[]) => Lists) => {
  const lists = match(cards);
  const times = Array.from({ length: RUNS }, () => {
    const begin = process.cpuUsage();
    match(cards);
    return process.cpuUsage(begin).user / 1000;
  });
  const byUid = new Map(cards.map((card) => [card.uid, card]));
  const shown = new Map(cards.map(({ uid }) => [uid, 0]));
  const pairs = [...lists].flatMap(([uid, list]) => list.map((other) => [uid, other] as const));
  for (const [, other] of pairs) shown.set(other, (shown.get(other) ?? 0) + 1);
  const share = (holds: (a: ListedCard, b: ListedCard) => boolean) =>
    pairs.filter(([a, b]) => holds(byUid.get(a)!, byUid.get(b)!)).length / pairs.length;
  return {
    across: share(differ),
    both: share((a, b) => differ(a, b) && shareConcern(a, b)),
    mutual: share((a, b) => lists.get(b.uid)?.includes(a.uid) ?? false),
    never: [...shown.values()].filter((count) => count === 0).length,
    gini: gini([...shown.values()]),
    ms: Math.min(...times),
  };
};

const HEAD = [
  'people',
  'lists',
  'across fields',
  'and a concern',
  'mutual',
  'never shown',
  'Gini',
  'ms of cpu',
];
const print = (cells: readonly string[]) =>
  process.stdout.write(`${cells.map((cell, index) => cell.padStart(HEAD[index]!.length + 4)).join('')}\n`);

print(HEAD);
for (const size of SIZES) {
  const cards = generatedPeople(size, 2016);
  for (const [name, match] of Object.entries({ matching, cosine: byCosine, chance: byChance })) {
    const { across, both, mutual, never, gini: uneven, ms } = measure(cards, match);
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    const measured = [percent(across), percent(both), percent(mutual), String(never), uneven.toFixed(3)];
    print([String(size), name, ...measured, ms.toFixed(1)]);
  }
}
