import type { Programme } from '#domain/programme.ts';
import styles from './programme.module.css';

const SIGNS = ['◆', '●', '▲', '■'];
const COLOURS = ['--track-1', '--track-2', '--track-3', '--track-4'];

/** A track's name with its sign and colour: neither is needed to understand the other. */
export const TrackSign = ({ programme, track }: { programme: Programme; track: string }) => {
  const index = programme.tracks.findIndex(({ id }) => id === track);
  const name = programme.tracks[index]?.name;
  if (!name) return null;
  return (
    <span lang="de" className={styles.track} style={{ color: `var(${COLOURS[index % COLOURS.length]})` }}>
      <span aria-hidden="true">{SIGNS[index % SIGNS.length]}</span> {name}
    </span>
  );
};
