import { stage } from '#data/fishbowl.ts';
import { useLive } from '#data/use-live.ts';
import { Loading } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import styles from './fishbowl.module.css';
import { HowItGoes } from './how-it-goes.tsx';
import { ModeratorDesk } from './moderator-desk.tsx';
import { StageTrouble } from './stage-trouble.tsx';
import { Talk } from './talk.tsx';
import { useMayModerate } from './use-may-moderate.ts';
import { useWords } from './words.ts';

const FishbowlScreen = () => {
  const words = useWords();
  const live = useLive(stage);
  const moderates = useMayModerate();
  const bowl = live?.kind === 'value' ? live.value : null;
  return (
    <Page
      wide={moderates}
      title={words.title}
      lead={bowl && <span className={styles.question}>{bowl.question}</span>}
    >
      {bowl && (
        <div className={styles.room}>
          <div className={styles.talk}>
            {moderates && (
              <a className={styles.toDesk} href="#desk">
                {words.toDesk}
              </a>
            )}
            <Talk bowl={bowl} />
          </div>
          {moderates && <ModeratorDesk bowl={bowl} />}
        </div>
      )}
      {!live && <Loading label={words.loading} bars={4} />}
      {live && !bowl && <StageTrouble live={live} />}
      <HowItGoes />
    </Page>
  );
};

export default FishbowlScreen;
