import { useMemo, useRef, useState } from 'react';
import { connection } from '#data/connection.ts';
import { keyMaker } from '#domain/concern.ts';
import { myMap } from '#domain/my-map.ts';
import type { Profile } from '#domain/profile.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useEventWords } from '../event-words.ts';
import { Nobody } from '../nobody.tsx';
import { useDirectory } from '../use-directory.ts';
import { useSuggestions, type Person } from '../use-suggestions.ts';
import { MapBranch } from './map-branch.tsx';
import { MapList } from './map-list.tsx';
import { MapPerson } from './map-person.tsx';
import { useMapWords } from './map-words.ts';
import styles from './map.module.css';
import { useLines } from './use-lines.ts';
import { useMarks } from './use-marks.ts';

/** Me in the middle, and around me the people of my list by their fields. */
export const MatchMap = ({ uid, mine }: { uid: string; mine: Profile }) => {
  const words = useMapWords();
  const event = useEventWords();
  const online = useStore(connection);
  const { cards, look } = useDirectory(uid);
  const result = useSuggestions(uid, mine, cards, event);
  if (!cards && look === 'failed') return <Nobody why={online ? 'failed' : 'offline'} />;
  if (result?.state === 'failed')
    return (
      <Notice kind="alarm">
        <p>{words.trouble}</p>
        <Button onClick={() => location.reload()}>{words.retry}</Button>
      </Notice>
    );
  if (!result) return <Loading label={words.loading} />;
  if (!result.people.length) {
    if (look === 'underway' && online) return <Loading label={words.loading} />;
    return <Nobody why={online ? (look === 'failed' ? 'failed' : 'nobody') : 'offline'} />;
  }
  return <Around uid={uid} mine={mine} people={result.people} event={event} />;
};

type Props = {
  uid: string;
  mine: Profile;
  people: readonly Person[];
  event: ReturnType<typeof useEventWords>;
};

const Around = ({ uid, mine, people, event }: Props) => {
  const words = useMapWords();
  const marks = useMarks(uid);
  const [opened, setOpened] = useState<Person>();
  const around = useRef<HTMLDivElement>(null);
  const { fields, interests } = event;
  const { left, right } = useMemo(
    () => myMap(mine.card, people, keyMaker([...fields, ...interests])),
    [mine, people, fields, interests],
  );
  const { width, height, paths } = useLines(around, people.map((person) => person.uid).join());
  const side = (name: 'left' | 'right', branches: typeof left) => (
    <div className={styles.side}>
      {branches.map((branch) => (
        <MapBranch
          key={branch.field}
          branch={branch}
          side={name}
          event={event}
          marks={marks}
          onOpen={setOpened}
        />
      ))}
    </div>
  );
  return (
    <>
      <p className={styles.hint}>{words.tapHint}</p>
      <div ref={around} className={styles.map} role="group" aria-label={words.map}>
        <svg className={styles.lines} viewBox={`0 0 ${width} ${height}`} aria-hidden>
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
        </svg>
        {side('left', left)}
        <div className={styles.middle}>
          <span className={styles.me} data-me>
            {words.me}
          </span>
        </div>
        {side('right', right)}
      </div>
      {people.some((person) => marks.markOf(person.uid)) && <p className={styles.hint}>{words.legend}</p>}
      <MapList people={people} event={event} marks={marks} onOpen={setOpened} />
      <div className={styles.ways}>
        <ButtonLink to="/menschen">{words.toSuggestions}</ButtonLink>
        <ButtonLink to="/menschen/felder" kind="quiet">
          {words.toFields}
        </ButtonLink>
      </div>
      {opened && (
        <MapPerson
          person={opened}
          event={event}
          pair={marks.pairWith(opened.uid)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
};
