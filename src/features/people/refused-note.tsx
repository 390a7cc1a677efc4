import type { Waiting } from '#data/own-write.ts';
import { myProfile } from '#data/profiles.ts';
import type { Profile } from '#domain/profile.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';

/** The server said no; repeating by itself would not help. */
export const RefusedNote = ({ waiting }: { waiting: Extract<Waiting<Profile>, { state: 'refused' }> }) => {
  const words = useProfileWords();
  return (
    <Notice kind="alarm">
      <p>
        {words.serverRefused} ({waiting.code})
      </p>
      <div className={styles.actions}>
        <Button onClick={() => myProfile.save(waiting.value)}>{words.sendAgain}</Button>
        <Button kind="quiet" onClick={myProfile.drop}>
          {words.giveUp}
        </Button>
      </div>
    </Notice>
  );
};
