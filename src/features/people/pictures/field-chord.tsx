import { useMemo } from 'react';
import type { FieldMix } from '#domain/field-mix.ts';
import { classNames } from '#ui/class-names.ts';
import { chordGeometry, HEIGHT, LINE_HEIGHT, WIDTH } from './chord-geometry.ts';
import { useFieldsWords } from './fields-words.ts';
import styles from './pictures.module.css';

type Props = {
  mix: FieldMix;
  label: (field: string) => string;
  chosen: string | undefined;
  onChoose: (field: string) => void;
};

/**
 * The fields as a circle, with bands between those that share concerns. Whoever cannot see it or cannot point chooses a
 * field by its bar and reads the table.
 */
const FieldChord = ({ mix, label, chosen, onChoose }: Props) => {
  const words = useFieldsWords();
  const { groups, bands } = useMemo(() => chordGeometry(mix, label), [mix, label]);
  const touches = (between: readonly string[]) => chosen !== undefined && between.includes(chosen);
  // What is chosen lies on top.
  const inOrder = bands.toSorted((a, b) => Number(touches(a.between)) - Number(touches(b.between)));
  return (
    <svg
      className={styles.chord}
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.chord(mix.groups.map(label))}
    >
      {inOrder.map(({ between, path, width }) => (
        <path
          key={between.join('·')}
          d={path}
          className={classNames(styles.band, touches(between) && styles.lit)}
          fillOpacity={Math.min(0.14 + width * 0.045, 0.8)}
        />
      ))}
      {groups.map(({ field, path, lines, side, x, y, leader }) => (
        <g
          key={field}
          className={classNames(styles.group, field === chosen && styles.chosen)}
          onClick={() => onChoose(field)}
        >
          <path d={path} className={styles.arc} />
          <path d={leader} className={styles.leader} />
          <text textAnchor={side === 'right' ? 'start' : 'end'} x={x} y={y} dominantBaseline="central">
            {lines.map((line, index) => (
              <tspan key={line} x={x} dy={index === 0 ? 0 : LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
};

export default FieldChord;
