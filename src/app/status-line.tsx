import { CloudOff, CloudUpload } from 'lucide-react';
import { currentAccount } from '#data/account.ts';
import { connection } from '#data/connection.ts';
import { waitingWrites } from '#data/own-write.ts';
import { silence } from '#data/silence.ts';
import { useStore } from '#ui/use-store.ts';
import styles from './shell.module.css';
import { useSilenceWords } from './silence-words.ts';
import { useWords } from './words.ts';

/** „Offline“ and „noch nicht gesendet“, wherever somebody is. Silent when all is well. */
const StatusLine = () => {
  const words = useWords();
  const { silent: silentText } = useSilenceWords();
  const online = useStore(connection);
  const waiting = useStore(waitingWrites);
  const silent = useStore(silence);
  const account = useStore(currentAccount);
  const texts = [
    !online && words.offline,
    online && silent && silentText,
    waiting === 'refused' && words.refused,
    waiting === 'unsafe' && words.unsafe,
    waiting === 'waiting' && (account.state === 'refused' ? words.signUpRefused : words.waiting),
  ].filter((text) => text !== false);
  return (
    <div role="status">
      {texts.length > 0 && (
        <p className={styles.status}>
          {online && !silent ? <CloudUpload size={18} aria-hidden /> : <CloudOff size={18} aria-hidden />}
          <span>{texts.join(' ')}</span>
        </p>
      )}
    </div>
  );
};

export default StatusLine;
