import { piecesOf } from '#domain/programme-search.ts';
import styles from './finder.module.css';

/** A text with the words that were looked for under the text marker. */
export const Marked = ({ text, terms }: { text: string; terms: readonly string[] }) =>
  piecesOf(text, terms).map((piece, index) =>
    piece.found ? (
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
