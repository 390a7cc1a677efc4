import { useEffect } from 'react';
import { noteShown } from '#data/answered-codes.ts';
import { connection } from '#data/connection.ts';
import { myCode, myCodes, type ShownCode } from '#data/codes.ts';
import { badgeLink } from '#domain/badge.ts';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';
import { QrPicture } from './qr-picture.tsx';
import { useAwake } from './use-awake.ts';
import { badgeOf, type Me } from './use-me.ts';
import { hasName } from './what-i-give.tsx';

/** Two groups of three: easier to read out. */
export const grouped = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

const spelled = (code: string): string => code.split('').join(' ');

/** My code as somebody else's camera and eyes want it. */
export const ShownCodeCard = ({ me, shown }: { me: Me; shown: ShownCode & { collided: boolean } }) => {
  const words = useCodeWords();
  useAwake();
  useNoted(me, shown.code);
  const { link, leftOut } = badgeLink(location.origin, badgeOf(me, shown.code));
  return (
    <div className={styles.badge}>
      <QrPicture text={link} label={words.qr(me.name.trim(), spelled(shown.code))} />
      {me.name.trim() && (
        <p className={styles.name} dir="auto">
          {me.name}
        </p>
      )}
      <p className={styles.signs}>
        <span aria-hidden translate="no">
          {grouped(shown.code)}
        </span>
        <span className="visually-hidden">{words.spelled(spelled(shown.code))}</span>
      </p>
      <CodeState me={me} />
      {shown.collided && <Notice kind="marked">{words.collided}</Notice>}
      {leftOut.length > 0 && (
        <p className={styles.hint}>
          {words.leftOut(leftOut.map((channel) => words.channels[channel]).join(', '))}
        </p>
      )}
    </div>
  );
};

/** Whoever used this code gets later what stands beside it now, whatever is ticked by then for another one. */
const useNoted = (me: Me, code: string): void => {
  const { name, contact, isLoading } = me;
  const isWhole = hasName(me) && !isLoading;
  useEffect(() => {
    if (isWhole) noteShown(code, name.trim(), contact, Date.now());
  }, [code, isWhole, name, contact]);
};

const CodeState = ({ me }: { me: Me }) => {
  const words = useCodeWords();
  const online = useStore(connection);
  const { state } = useStore(myCodes);
  if (state === 'refused') return <Notice kind="alarm">{words.refused}</Notice>;
  if (state === 'unsafe' || !myCode.isSafe()) return <Notice kind="alarm">{words.unsafe}</Notice>;
  const sentence = () => {
    if (me.account.state === 'refused') return words.signUpRefused;
    return online ? words.ready : words.readyOffline;
  };
  return (
    <p className={styles.hint} role="status">
      {sentence()}
    </p>
  );
};
