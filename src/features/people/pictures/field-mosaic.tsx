import { useId } from 'react';
import { FEWEST } from '#domain/field-links.ts';
import { OTHERS, type FieldMix } from '#domain/field-mix.ts';
import { classNames } from '#ui/class-names.ts';
import { useFieldsWords } from './fields-words.ts';
import styles from './pictures.module.css';

type Props = {
  mix: FieldMix;
  label: (field: string) => string;
  chosen: string | undefined;
  onChoose: (field: string) => void;
};

/** Each field as a tile with a bar as long as it has people; those under five all alike. */
export const FieldMosaic = ({ mix: { present, few, groups }, label, chosen, onChoose }: Props) => {
  const words = useFieldsWords();
  const id = useId();
  const counted = present.filter(({ field }) => field !== OTHERS);
  const own = present.find(({ field }) => field === OTHERS)?.people;
  const most = Math.max(FEWEST, ...present.map(({ people }) => people));
  const tiles: { field: string; people?: number | undefined }[] = [...counted];
  const othersDrawn = groups.length > 1 && groups.includes(OTHERS);
  if (own !== undefined || othersDrawn) tiles.push({ field: OTHERS, people: own });
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{words.here}</h2>
      {tiles.length > 0 && (
        <>
          <p className={styles.small}>{words.hereHint}</p>
          <ul className={styles.mosaic}>
            {tiles.map(({ field, people }) => (
              <li key={field}>
                <button
                  type="button"
                  className={classNames(styles.tile, people === undefined && styles.hatched)}
                  aria-pressed={field === chosen}
                  disabled={!groups.includes(field)}
                  onClick={() => onChoose(field)}
                  onFocus={() => onChoose(field)}
                >
                  <span className={styles.tileName}>{label(field)}</span>
                  {people !== undefined && (
                    <span className={styles.tileCount}>
                      {people}
                      <span className="visually-hidden"> {words.count}</span>
                    </span>
                  )}
                  {people !== undefined && (
                    <span
                      className={styles.bar}
                      style={{ inlineSize: `${(people / most) * 100}%` }}
                      aria-hidden
                    />
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {othersDrawn && <p className={styles.small}>{words.othersMeans}</p>}
      {few.length > 0 && (
        <div>
          <p className={styles.label} id={`${id}-few`}>
            {words.fewHere}
          </p>
          <ul className={styles.chips} aria-labelledby={`${id}-few`}>
            {few.map((field) => (
              <li key={field}>{label(field)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
