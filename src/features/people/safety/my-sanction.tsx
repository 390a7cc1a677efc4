import { Notice } from '#ui/notice.tsx';
import type { StoredSanction } from '#data/sanctions.ts';
import { useMyProfile } from '../use-my-profile.ts';
import { useSafetyWords } from './safety-words.ts';
import styles from './safety.module.css';
import { useMySanction } from './use-my-sanction.ts';

/** Tells somebody what the organizers decided about them, and why. */
export const SanctionNotice = ({ sanction }: { sanction: StoredSanction }) => {
  const words = useSafetyWords();
  const { hidden, readOnly, reason } = sanction;
  return (
    <Notice kind="alarm">
      {hidden && (
        <>
          <p className={styles.title}>{words.hidden}</p>
          <p>{words.hiddenText}</p>
        </>
      )}
      {readOnly && (
        <>
          <p className={styles.title}>{words.readOnly}</p>
          <p>{words.readOnlyText}</p>
        </>
      )}
      {reason && (
        <>
          <p>{words.reasonGiven}</p>
          <p className={styles.given} dir="auto">
            {reason}
          </p>
        </>
      )}
      <p>{words.askTeam}</p>
    </Notice>
  );
};

/** The same for a page that is not about people; asks at every visit. */
const MySanction = () => {
  const sanction = useMySanction(useMyProfile(), true);
  return sanction && <SanctionNotice sanction={sanction} />;
};

export default MySanction;
