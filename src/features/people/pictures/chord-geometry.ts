import { chord, ribbon, type Chord, type ChordSubgroup } from 'd3-chord';
import { arc } from 'd3-shape';
import type { FieldMix } from '#domain/field-mix.ts';

/** The picture is as wide as the narrowest phone; further out everything grows with it. */
export const WIDTH = 360;
export const HEIGHT = 256;

const RADIUS = 80;
const THICK = 14;
const GAP = 0.05;
const LINE = 14;
const MARGIN = 6;

/** As many signs of a label as there is room for beside the circle. */
const ROOM = 13;

type Band = { readonly between: readonly [string, string]; readonly path: string; readonly width: number };
type Side = 'left' | 'right';
type Group = {
  readonly field: string;
  readonly path: string;
  readonly lines: readonly string[];
  readonly side: Side;
  readonly x: number;
  /** Of the first line. */
  readonly y: number;
  /** From the circle to the label. */
  readonly leader: string;
};

const WIDTHS = new Map([
  [5, 2],
  [10, 4],
  [20, 7],
  [50, 11],
  [100, 16],
]);

/** Bands come in steps, so that nobody can measure a number: as wide as „at least so many“ says. */
const widthOf = (people: number): number => WIDTHS.get(people) ?? 1;

const broken = (word: string): string[] => {
  if (word.length <= ROOM) return [word];
  const part = Math.min(ROOM - 1, Math.ceil(word.length / 2));
  return [`${word.slice(0, part)}-`, ...broken(word.slice(part))];
};

const linesOf = (label: string): string[] =>
  label
    .split(' ')
    .flatMap(broken)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || `${last} ${word}`.length > ROOM) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);

type Placed = { readonly angle: number; readonly lines: readonly string[]; y: number };

/** Labels of one side, from the top, pushed apart and kept inside the picture. */
const spread = (labels: Placed[]): void => {
  labels.sort((a, b) => a.y - b.y);
  const height = (label: Placed) => label.lines.length * LINE + 3;
  let top = -HEIGHT / 2 + MARGIN;
  for (const label of labels) {
    label.y = Math.max(label.y, top + height(label) / 2);
    top = label.y + height(label) / 2;
  }
  let bottom = HEIGHT / 2 - MARGIN;
  for (const label of labels.toReversed()) {
    label.y = Math.min(label.y, bottom - height(label) / 2);
    bottom = label.y - height(label) / 2;
  }
};

const at = (angle: number, radius: number): readonly [number, number] => [
  Math.sin(angle) * radius,
  -Math.cos(angle) * radius,
];

/** Everything of the picture around (0, 0), in the units of its width. */
export const chordGeometry = (
  { groups, links }: FieldMix,
  label: (field: string) => string,
): { readonly groups: readonly Group[]; readonly bands: readonly Band[] } => {
  const matrix = groups.map(() => groups.map((): number => 0));
  for (const { between, people } of links) {
    const [one, other] = between.map((field) => groups.indexOf(field)) as [number, number];
    matrix[one]![other] = widthOf(people);
    matrix[other]![one] = widthOf(people);
  }
  // A field that shares nothing still has its place.
  matrix.forEach((row, index) => {
    if (!row.some(Boolean)) row[index] = 1;
  });
  const chords = chord().padAngle(GAP)(matrix);
  const arcOf = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(RADIUS - THICK)
    .outerRadius(RADIUS)
    .cornerRadius(3);
  const ribbonOf = ribbon<Chord, ChordSubgroup>().radius(RADIUS - THICK - 2);

  const placed = chords.groups.map(({ startAngle, endAngle, index }) => {
    const angle = (startAngle + endAngle) / 2;
    return { angle, lines: linesOf(label(groups[index] ?? '')), y: at(angle, RADIUS + 10)[1] };
  });
  const isRight = ({ angle }: Placed) => Math.sin(angle) >= 0;
  spread(placed.filter(isRight));
  spread(placed.filter((one) => !isRight(one)));

  return {
    groups: chords.groups.map((group, index) => {
      const { angle, lines, y } = placed[index]!;
      const sign = isRight(placed[index]!) ? 1 : -1;
      // Labels above and below the circle may stand nearer to the middle.
      const clear = Math.sqrt(Math.max(0, (RADIUS + 6) ** 2 - Math.min(Math.abs(y), RADIUS + 6) ** 2));
      const x = sign * Math.max(clear + 8, 18);
      const [startX, startY] = at(angle, RADIUS + 1);
      return {
        field: groups[group.index] ?? '',
        path: arcOf(group) ?? '',
        lines,
        side: sign > 0 ? 'right' : 'left',
        x,
        y: y - ((lines.length - 1) * LINE) / 2,
        leader: `M${startX},${startY}L${x - sign * 3},${y}`,
      };
    }),
    bands: [...chords]
      .filter(({ source, target }) => source.index !== target.index)
      .map((one) => ({
        between: [groups[one.source.index] ?? '', groups[one.target.index] ?? ''] as const,
        // Without a context d3 gives the path as text.
        path: String(ribbonOf(one)),
        width: one.source.value,
      }))
      .sort((a, b) => a.width - b.width),
  };
};

export const LINE_HEIGHT = LINE;
