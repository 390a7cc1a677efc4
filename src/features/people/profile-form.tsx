import { useEffect, useId, useRef, useState } from 'react';
import { checkContact } from '#domain/contact.ts';
import { checkCard, type Profile } from '#domain/profile.ts';
import { Tick } from '#ui/choice.tsx';
import { useEventWords } from './event-words.ts';
import { ConflictNote } from './conflict-note.tsx';
import { ContactFields } from './contact-fields.tsx';
import { DraftNote } from './draft-note.tsx';
import { focusFirstProblem } from './focus-problem.ts';
import { PersonCard } from './person-card.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import { RefusedNote } from './refused-note.tsx';
import { SaveBar } from './save-bar.tsx';
import type { MyProfile } from './use-my-profile.ts';
import { useProfileDraft } from './use-profile-draft.ts';

/** `base`: what the form begins with when nobody has written yet; null for a first profile. */
export const ProfileForm = ({ my, base }: { my: MyProfile; base: Profile | null }) => {
  const words = useProfileWords();
  const event = useEventWords();
  const writing = useProfileDraft(my, base);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const checked = checkCard(writing.value.card);

  useEffect(() => {
    if (attempts) focusFirstProblem(form.current);
  }, [attempts]);

  const save = () => {
    const { visible, ...typed } = writing.latest();
    const card = checkCard(typed.card);
    const contact = checkContact(typed.contact);
    if (!card.ok || !contact.ok || writing.conflict !== undefined) return setAttempts((count) => count + 1);
    setAttempts(0);
    return writing.save({ card: card.value, visible, contact: contact.value });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
    >
      {my.waiting.state === 'refused' && my.waiting.value && <RefusedNote waiting={my.waiting} />}
      {writing.conflict !== undefined && (
        <ConflictNote writing={writing} theirs={writing.conflict} event={event} />
      )}
      <DraftNote writing={writing} />
      <ProfileFields
        writing={writing}
        event={event}
        problems={checked.ok ? {} : checked.problems}
        attempted={attempts > 0}
      />
      <ContactFields writing={writing} attempted={attempts > 0} />
      <Tick
        label={words.visible}
        hint={words.visibleHint}
        checked={writing.value.visible}
        onChange={writing.show}
      />
      <section className={styles.inner} aria-labelledby={id}>
        <div>
          <h2 id={id}>{words.preview}</h2>
          <p className={styles.hint}>
            {writing.value.visible ? words.previewNote : `${words.previewHidden} ${words.previewNote}`}
          </p>
        </div>
        <PersonCard card={checked.ok ? checked.value : writing.value.card} event={event} level="h3" open />
      </section>
      <SaveBar my={my} writing={writing} known={base} />
    </form>
  );
};
