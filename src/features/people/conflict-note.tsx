import type { ProfileDraft } from '#data/drafts.ts';
import { CHANNELS, hasContact, type Contact } from '#domain/contact.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { EventWords } from './event-words.ts';
import { named, Sentence } from './own-words.tsx';
import { PersonCard } from './person-card.tsx';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import type { Writing } from './use-profile-draft.ts';

type Props = { writing: Writing; theirs: ProfileDraft | null; event: EventWords };

const contactText = (contact: Contact): string =>
  [...CHANNELS.map((channel) => contact[channel]), ...contact.links].filter(Boolean).join(', ');

/** Another phone of mine wrote meanwhile: both versions are there, and nothing is sent until one is chosen. */
export const ConflictNote = ({ writing, theirs, event }: Props) => {
  const words = useProfileWords();
  return (
    <Notice kind="alarm">
      <p tabIndex={-1} data-decide>
        {theirs ? words.conflict : words.conflictGone}
      </p>
      {theirs && (
        <details className={styles.theirs}>
          <summary>{words.theirs}</summary>
          {!theirs.visible && <p>{words.theirsHidden}</p>}
          <PersonCard card={theirs.card} event={event} level="h3" open />
          <p>
            {hasContact(theirs.contact) ? (
              <Sentence text={words.theirContact(named(contactText(theirs.contact)))} />
            ) : (
              words.theirsWithoutContact
            )}
          </p>
        </details>
      )}
      <div className={styles.actions}>
        <Button onClick={writing.keepMine}>{words.keepMine}</Button>
        <Button onClick={writing.discard}>{theirs ? words.takeTheirs : words.takeGone}</Button>
      </div>
    </Notice>
  );
};
