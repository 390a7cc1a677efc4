import type { Frame } from '#domain/frame.ts';

const COLOURS = ['--track-1', '--track-2', '--track-3', '--track-4'];

export type TrackLook = { readonly name: string; readonly colour: string };

const NO_TRACK: TrackLook = { name: '', colour: '--line-strong' };

/** Name and colour of each track of the event; the colour never stands alone. */
export const trackLooks = ({ tracks }: Frame): ((id: string) => TrackLook) => {
  const looks = new Map(
    tracks.map(({ id, name }, index) => [id, { name, colour: COLOURS[index % COLOURS.length]! }]),
  );
  return (id) => looks.get(id) ?? NO_TRACK;
};
