import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/machine/paths.ts';
import type { Measured } from './matching-chromium.ts';

type Curve = { readonly name: string; readonly colour: string; readonly points: [number, number][] };

const WIDTH = 720;
const HEIGHT = 420;
const EDGE = { left: 70, right: 150, top: 40, bottom: 50 };

/** Logarithmic both ways, so that a straight line is a power of the number of people. */
const scale = (least: number, most: number, from: number, to: number) => (value: number) =>
  from + ((Math.log(value) - Math.log(least)) / (Math.log(most) - Math.log(least))) * (to - from);

const drawn = (title: string, unit: string, ticks: readonly number[], curves: readonly Curve[]): string => {
  const sizes = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];
  const x = scale(50, 10_000, EDGE.left, WIDTH - EDGE.right);
  const y = scale(ticks[0] ?? 1, ticks.at(-1) ?? 10, HEIGHT - EDGE.bottom, EDGE.top);
  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}"${more}>${words}</text>`;
  const across = ticks.map((tick) => {
    const height = y(tick).toFixed(1);
    const label = text([EDGE.left - 8, y(tick) + 4], tick.toLocaleString('en'), ' text-anchor="end"');
    return `<path class="grid" d="M${EDGE.left} ${height}H${WIDTH - EDGE.right}"/>${label}`;
  });
  const below = sizes.map((size) =>
    text([x(size), HEIGHT - EDGE.bottom + 20], size.toLocaleString('en'), ' text-anchor="middle"'),
  );
  // From the highest down; a name that would touch the one above is put below it.
  let above = 0;
  const lines = curves.map(({ name, colour, points }) => {
    const places = points.map(([size, value]) => [x(size), y(value)] as const);
    const [endX, endY] = places.at(-1) ?? [0, 0];
    const path = places.map(([left, top]) => `${left.toFixed(1)} ${top.toFixed(1)}`).join('L');
    const dots = places.map(
      ([left, top]) => `<circle cx="${left.toFixed(1)}" cy="${top.toFixed(1)}" r="3" fill="${colour}"/>`,
    );
    above = Math.max(endY + 4, above + 16);
    const label = text([endX + 10, above], name, ` fill="${colour}"`);
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>text{font:13px system-ui,sans-serif}.grid{stroke:#ddd}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${text([EDGE.left, 22], title, ' font-weight="bold"')}
${text([EDGE.left - 8, EDGE.top - 6], unit, ' text-anchor="end"')}
${[...across, ...below, ...lines].join('\n')}
${text([(EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 10], 'people', ' text-anchor="middle"')}
</svg>
`;
};

const FLAT = 0.1;

/** Draws time and memory over the number of people; where they were put. */
export const savePicture = async (measured: readonly Measured[]): Promise<string> => {
  const curve = (name: string, colour: string, valueOf: (one: Measured) => number): Curve => ({
    name,
    colour,
    points: measured
      .map((one): [number, number] => [one.people, Math.max(FLAT, valueOf(one))])
      .filter(([, value]) => Number.isFinite(value)),
  });
  const time = drawn(
    'Time of the matching in a worker in Chromium',
    'ms',
    [0.1, 1, 10, 100, 1000, 10_000, 100_000],
    [
      curve('sets: scoring alone', '#b3261e', ({ setsScoring }) => setsScoring),
      curve('all lists', '#6750a4', ({ all }) => all),
      curve('first list', '#8a5a00', ({ first }) => first),
      curve('a list', '#006a60', ({ list }) => list),
    ],
  );
  const memory = drawn(
    'Memory of the page with its worker beyond an empty page, at most',
    'MB',
    [1, 10, 100, 1000],
    [curve('memory', '#006a60', ({ megabytes }) => megabytes)],
  );
  const folder = 'docs/pictures';
  await writeFile(join(ROOT, folder, 'matching-time.svg'), time);
  await writeFile(join(ROOT, folder, 'matching-memory.svg'), memory);
  return `${folder}/matching-time.svg, ${folder}/matching-memory.svg`;
};
