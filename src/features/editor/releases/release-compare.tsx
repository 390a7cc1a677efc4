import { useState } from 'react';
import { SelectField } from '#ui/field.tsx';
import styles from '../desk.module.css';
import { changeCount, ReleaseChanges } from './release-changes.tsx';
import type { ListedRelease } from './release-list.ts';
import { useReleaseWords } from './release-words.ts';

type Props = { releases: readonly ListedRelease[]; chosen: number };

/** Any two releases, and what changed from the one to the other – also backwards. */
export const ReleaseCompare = ({ releases, chosen }: Props) => {
  const words = useReleaseWords();
  const newest = releases[0]?.number ?? chosen;
  const before = releases.find(({ number }) => number < chosen)?.number ?? chosen;
  const [from, setFrom] = useState(chosen === newest ? before : chosen);
  const [to, setTo] = useState(newest);
  const options = releases.map(({ number }) => ({ value: String(number), label: words.name(number) }));
  const programmeOf = (wanted: number) => releases.find(({ number }) => number === wanted)?.programme;
  const [one, other] = [programmeOf(from), programmeOf(to)];
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={words.from}
          value={String(from)}
          options={options}
          onChange={(value) => setFrom(Number(value))}
        />
        <SelectField
          label={words.to}
          value={String(to)}
          options={options}
          onChange={(value) => setTo(Number(value))}
        />
      </div>
      <div role="status">
        {one && other && (changeCount(one, other) ? <ReleaseChanges from={one} to={other} /> : words.same)}
      </div>
    </>
  );
};
