import { useId, useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { connection } from '#data/connection.ts';
import { chairOf, freeChairs, isOpen, sitDown, type Bowl } from '#domain/fishbowl.ts';
import { ButtonLink } from '#ui/button.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import { ChairRing } from './chair-ring.tsx';
import styles from './fishbowl.module.css';
import { FullRing } from './full-ring.tsx';
import { LongNames } from './long-names.tsx';
import { MyPlace } from './my-place.tsx';
import { TakeSeatSheet } from './take-seat-sheet.tsx';
import { useWords } from './words.ts';

/** Stands for the name in the question whether a chair can be taken; the sheet asks for the real one. */
const SOMEBODY = '…';

/** The talk as the room sees it, and my place in it. */
export const Talk = ({ bowl }: { bowl: Bowl }) => {
  const words = useWords();
  const now = useNow();
  const online = useStore(connection);
  const uid = uidOf(useStore(currentAccount));
  const mine = uid ? chairOf(bowl, uid) : undefined;
  const [chosen, setChosen] = useState<string | null>(null);
  const [arrived, setArrived] = useState(false);
  const reasonId = useId();
  const seated = () => {
    setChosen(null);
    setArrived(true);
  };
  // The ring may know it before the answer does, or although the answer was lost on the way.
  if (chosen && mine) seated();

  const canSit = (chairId: string) => sitDown(bowl, chairId, { uid: uid ?? '', name: SOMEBODY }, now).ok;
  const barred = !online && freeChairs(bowl).some(({ id }) => canSit(id));
  const isOver = bowl.state === 'closed' || bowl.state === 'summarised';
  return (
    <>
      <MyPlace
        bowl={bowl}
        mine={mine}
        uid={uid}
        barred={barred}
        reasonId={reasonId}
        arrived={arrived && !chosen}
      />
      {isOpen(bowl) && <FullRing bowl={bowl} now={now} mine={mine} />}
      <ChairRing
        bowl={bowl}
        now={now}
        mine={mine?.id}
        invite={(id) => (canSit(id) ? (online ? 'open' : 'barred') : 'none')}
        reasonId={reasonId}
        onTake={(id) => {
          setArrived(false);
          setChosen(id);
        }}
      />
      <div className={styles.below}>
        <LongNames bowl={bowl} />
      </div>
      {isOver && (
        <p>
          <ButtonLink to="/menschen">{words.people}</ButtonLink>
        </p>
      )}
      {chosen && (
        <TakeSeatSheet
          key={chosen}
          bowl={bowl}
          chairId={chosen}
          uid={uid}
          onClose={() => setChosen(null)}
          onSeated={seated}
          onOther={setChosen}
        />
      )}
    </>
  );
};
