import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './sheet.module.css';

type Props = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A sheet from below (a dialog in the middle where there is room): mounted is open; Escape and the cross close it. */
export const Sheet = ({ title, closeLabel, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button kind="round" aria-label={closeLabel} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
};
