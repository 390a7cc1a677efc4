import { Button } from '#ui/button.tsx';
import styles from './me.module.css';
import { useWords } from './words.ts';

type Props = { known: boolean; busy: boolean; onYes: () => void; onNo: () => void };

/** What goes, said before it goes. */
export const DeleteQuestion = ({ known, busy, onYes, onNo }: Props) => {
  const words = useWords();
  return (
    <div className={styles.sheet}>
      {known ? (
        <>
          <p>{words.deleteWhat}</p>
          <ul className={styles.list}>
            {words.deleteList.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.deleteNobody}</p>
      )}
      <p className={styles.actions}>
        <Button kind="alarm" disabled={busy} onClick={onYes}>
          {busy ? words.deleting : words.deleteYes}
        </Button>
        <Button disabled={busy} onClick={onNo}>
          {words.keep}
        </Button>
      </p>
    </div>
  );
};
