import { byChance, byCosine, byCosineAcross } from './baselines.ts';
import { measureInChromium } from './matching-chromium.ts';
import { churn, figuresOf, matching, optimum } from './matching-figures.ts';
import { savePicture } from './matching-picture.ts';
import { timesOf } from './matching-times.ts';
import { generatedPeople } from './population.ts';

/**
 * How lists of ten compare, on generated people: `npm run bench:matching`. With `--quick` without Chromium, with
 * `--picture` the curves in docs/pictures are drawn anew.
 */
const SIZES = [60, 120, 500, 2000, 10_000];
const SEEDS = [2016, 7, 99];
const TIMED = [60, 120, 500, 1000, 2000, 4000, 7000, 10_000];
/** The optimum is computed up to this size. */
const SOLVED = 120;
const JOINING = 40;

const lists = {
  matching,
  'cosine across': byCosineAcross,
  cosine: byCosine,
  chance: byChance,
};

const percent = (part: number, digits = 1) => `${(part * 100).toFixed(digits)} %`;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const print = (text: string) => process.stdout.write(`${text}\n`);
const row = (cells: readonly string[]) => print(cells.map((cell) => cell.padStart(14)).join(''));

print(`Means of ${SEEDS.length} populations (seeds ${SEEDS.join(', ')}), of the largest one.`);
row(['people', 'lists', 'across', 'and a concern', 'mutual', 'never shown', 'Gini', 'length', 'of optimum']);
for (const size of SIZES) {
  const rooms = (size > 2000 ? SEEDS.slice(0, 1) : SEEDS).map((seed) => generatedPeople(size, seed));
  const most = rooms.map((cards) => (size <= SOLVED ? optimum(cards) : Number.NaN));
  for (const [name, listsOf] of Object.entries(lists)) {
    const figures = rooms.map((cards) => figuresOf(cards, listsOf(cards)));
    const share = (what: 'across' | 'concern' | 'mutual' | 'never') =>
      percent(mean(figures.map((each) => each[what])));
    const shortest = Math.min(...figures.map((each) => each.shortest));
    const longest = Math.max(...figures.map((each) => each.longest));
    const optimal = figures.map(({ weight }, index) => weight / (most[index] ?? Number.NaN));
    row([
      String(size),
      name,
      share('across'),
      share('concern'),
      share('mutual'),
      share('never'),
      mean(figures.map((each) => each.gini)).toFixed(3),
      `${shortest}–${longest}`,
      size <= SOLVED ? `≥ ${optimal.map((part) => part.toFixed(3)).join(' ')}` : '',
    ]);
  }
}

print(`\nEntries of the others that change when one joins, ${JOINING} joins from 500 on:`);
row(['seed', 'mean', 'median', 'nine of ten', 'worst']);
for (const seed of SEEDS) {
  const parts = churn(generatedPeople(500 + JOINING, seed), 500).toSorted((a, b) => a - b);
  const at = (share: number) => percent(parts[Math.floor((parts.length - 1) * share)] ?? Number.NaN, 2);
  row([String(seed), percent(mean(parts), 2), at(0.5), at(0.9), at(1)]);
}

const where = process.argv.includes('--quick') ? 'node' : 'a worker in Chromium';
print(`\nTime in ${where}, ms (a list: from the cards to one person's list with its reasons):`);
const measured = process.argv.includes('--quick')
  ? TIMED.map((people) => ({ ...timesOf(people, SEEDS[0]!), megabytes: Number.NaN }))
  : await measureInChromium(TIMED, SEEDS[0]!);
row([
  'people',
  'first list',
  'a list',
  'all lists',
  'sets: scoring',
  'sets: lists',
  'times faster',
  'memory MB',
]);
for (const { people, first, list, all, setsScoring, setsLists, megabytes } of measured)
  row([
    String(people),
    first.toFixed(1),
    list.toFixed(1),
    all.toFixed(1),
    setsScoring.toFixed(0),
    Number.isNaN(setsLists) ? '' : setsLists.toFixed(0),
    ((Number.isNaN(setsLists) ? setsScoring : setsLists) / list).toFixed(0),
    Number.isNaN(megabytes) ? '' : megabytes.toFixed(0),
  ]);
if (process.argv.includes('--picture')) print(`\nDrawn: ${await savePicture(measured)}`);
