import type { Bowl } from '#domain/fishbowl.ts';
import styles from './fishbowl.module.css';
import { useWords } from './words.ts';

/** A chair of the picture has room for about this many characters; many chairs are small. */
const roomOn = (chairs: number) => (chairs > 6 ? 20 : 32);

/** Names that the picture cuts, in full; heard they are complete anyway. */
export const LongNames = ({ bowl }: { bowl: Bowl }) => {
  const words = useWords();
  const names = bowl.chairs.flatMap(({ occupant }) =>
    occupant && occupant.name.length > roomOn(bowl.chairs.length) ? [occupant.name] : [],
  );
  if (!names.length) return null;
  return (
    <p className={styles.longNames} aria-hidden="true">
      {words.longNames} {names.join(' · ')}
    </p>
  );
};
