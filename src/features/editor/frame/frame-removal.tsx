import type { Session } from '#domain/session.ts';
import type { PlaceList } from '#domain/header-changes.ts';
import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from '../desk.module.css';
import type { Place } from './frame-place.tsx';
import { FrameSessions } from './frame-sessions.tsx';
import { useFrameWords } from './frame-words.ts';

type Props = {
  list: PlaceList;
  place: Place;
  sessions: readonly Session[];
  onRemove: () => void;
  onKeep: () => void;
};

/** Before a room or track that is in use goes: which sessions lose it. */
export const FrameRemoval = ({ list, place, sessions, onRemove, onKeep }: Props) => {
  const words = useFrameWords();
  const { close } = useDeskWords();
  const lose = list === 'rooms' ? words.loseRoom : words.loseTrack;
  return (
    <Sheet title={words.removing(place.name)} closeLabel={close} onClose={onKeep}>
      <p>{lose(sessions.length)}</p>
      <FrameSessions sessions={sessions} />
      <div className={styles.buttons}>
        <Button kind="main" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button kind="alarm" onClick={onRemove}>
          {words.confirm}
        </Button>
      </div>
    </Sheet>
  );
};
