/** The picture is this many units wide; its height follows from where the lowest chair stands. */
export const RING_WIDTH = 400;

const MARGIN = 14;
const GAP = 14;
const LARGEST = 66;

export type Place = {
  readonly x: number;
  readonly y: number;
  /** Radians, outward. */ readonly turn: number;
};

/** Chairs evenly on a ring, the first at the top, clockwise: as large as neighbours and edge allow. */
export const ringOf = (count: number) => {
  const chord = 2 * Math.sin(Math.PI / count);
  const reach = RING_WIDTH / 2 - MARGIN;
  const half = Math.min(LARGEST, (chord * reach - GAP) / (chord + 2));
  const radius = reach - half;
  const places = Array.from({ length: count }, (_, index): Place => {
    const turn = (index / count) * 2 * Math.PI - Math.PI / 2;
    return {
      x: RING_WIDTH / 2 + radius * Math.cos(turn),
      y: RING_WIDTH / 2 + radius * Math.sin(turn),
      turn,
    };
  });
  const height = Math.max(...places.map(({ y }) => y)) + half + MARGIN;
  return { half, radius, places, height };
};

/** How far the back reaches to either side of straight out, radians. */
const SIDE = 0.85;

const BACK = 6;
const TAG = 10;

const around = ({ x, y, turn }: Place, radius: number, side: number) => ({
  x: x + radius * Math.cos(turn + side),
  y: y + radius * Math.sin(turn + side),
});

/** Where the number of a chair hangs: at the end of its back. */
export const tagOf = (place: Place, half: number) => around(place, half + TAG, -SIDE);

/** The back of a chair: an arc on its outer side, as an SVG path. */
export const backOf = (place: Place, half: number): string => {
  const end = (side: number) => {
    const { x, y } = around(place, half + BACK, side);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return `M ${end(-SIDE)} A ${half + BACK} ${half + BACK} 0 0 1 ${end(SIDE)}`;
};
