import { connection } from '#data/connection.ts';
import { profileUnderway } from '#data/profiles.ts';
import type { Profile } from '#domain/profile.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { useStore } from '#ui/use-store.ts';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import type { MyProfile } from './use-my-profile.ts';
import type { Writing } from './use-profile-draft.ts';

type Props = { my: MyProfile; writing: Writing; known: Profile | null };

/** Always in reach of the thumb – and it does not move when a field above it grows under a tap. */
export const SaveBar = ({ my, writing, known }: Props) => {
  const words = useProfileWords();
  const { waiting, account } = my;
  const online = useStore(connection);
  const underway = useStore(profileUnderway);
  const status = () => {
    if (waiting.state === 'unsafe') return words.unsafe;
    if (writing.open) return writing.isSafe ? words.open : words.openUnsafe;
    if (waiting.state === 'refused') return words.refusedShort;
    if (waiting.state === 'waiting') {
      if (account.state === 'refused') return words.signUpRefused;
      return online && underway ? words.sending : words.waiting;
    }
    return known ? words.saved : '';
  };
  return (
    <div className={styles.bar}>
      <p role="status">{status()}</p>
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          {/* Nothing is shown to others unbidden: the button says what it does. */}
          {writing.value.visible ? words.saveShown : words.saveHidden}
        </Button>
        {known && !writing.open && waiting.state !== 'refused' && (
          <ButtonLink to="/menschen" kind="quiet">
            {words.toPeople}
          </ButtonLink>
        )}
      </div>
    </div>
  );
};
