import { enterAccount } from '#data/sign-in.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import styles from './me.module.css';
import { Section } from './section.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { Entering, Question } from './use-entering.ts';
import { useWords } from './words.ts';

/**
 * Before this phone becomes somebody else: where it and the account both have a version, the person says which one
 * stays; and contacts are given up only by who was told so.
 */
export const KeepWhich = ({ entering, question }: { entering: Entering; question: Question }) => {
  const words = useWords();
  const { busy, trouble, enter, forget } = entering;
  const { both, contacts } = question;
  const what = both.length > 1 ? words.bothWhat.all : words.bothWhat[both[0] ?? 'profile'];
  return (
    <Section title={both.length > 0 ? words.bothTitle : words.contactsTitle} arrived>
      {both.length > 0 && <p>{words.both(what)}</p>}
      {contacts > 0 && (
        <>
          <p>{words.contacts(contacts)}</p>
          <p>{words.contactsHow}</p>
        </>
      )}
      <TroubleNote trouble={trouble} />
      <p className={styles.actions}>
        {contacts > 0 && <ButtonLink to="/menschen/kontakte">{words.toContacts}</ButtonLink>}
        <Button disabled={busy} onClick={() => void enter(() => enterAccount('phone'))}>
          {both.length > 0 ? words.keepPhone : words.giveContactsUp}
        </Button>
        {both.length > 0 && (
          <Button disabled={busy} onClick={() => void enter(() => enterAccount('account'))}>
            {words.keepAccount}
          </Button>
        )}
        <Button kind="quiet" disabled={busy} onClick={forget}>
          {words.notNow}
        </Button>
      </p>
    </Section>
  );
};
