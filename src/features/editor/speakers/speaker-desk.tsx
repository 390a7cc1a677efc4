import { useState } from 'react';
import { draftSessions, type DraftSession } from '#data/sessions.ts';
import { useLive } from '#data/use-live.ts';
import type { Speaker } from '#domain/session.ts';
import { speakersOf, type Person } from '#domain/speakers.ts';
import { termKey } from '#domain/terms.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { DeskPage, WhenKnown } from '../desk-page.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from '../desk.module.css';
import { SpeakerForm } from './speaker-desk-form.tsx';
import { useSpeakerDeskWords } from './speaker-desk-words.ts';

const SpeakerDesk = () => {
  const words = useSpeakerDeskWords();
  const drafts = useLive(draftSessions);
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <WhenKnown live={drafts} trouble={words.trouble} isEmpty={({ items }) => items.length === 0}>
        {({ items, damaged }) => (
          <>
            {damaged.length > 0 && <Notice kind="alarm">{words.unreadable(damaged.join(', '))}</Notice>}
            <People drafts={items} />
          </>
        )}
      </WhenKnown>
    </DeskPage>
  );
};

/** From so many on a name is found faster by typing. */
const MANY = 12;

const People = ({ drafts }: { drafts: readonly DraftSession[] }) => {
  const words = useSpeakerDeskWords();
  const { close } = useDeskWords();
  const [text, setText] = useState('');
  const [open, setOpen] = useState<Person | null>(null);
  const [saved, setSaved] = useState('');
  /** What was written and not saved, by person: a sheet that was closed by mistake loses nothing. */
  const [written] = useState(() => new Map<string, Speaker>());
  const people = speakersOf(drafts.map(({ session }) => session));
  const shown = people.filter(({ key }) => !text.trim() || key.includes(termKey(text)));
  if (!people.length)
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
        <ButtonLink to="/team/programm">{words.toDraft}</ButtonLink>
      </EmptyState>
    );
  return (
    <>
      {people.length >= MANY && <TextField label={words.search} value={text} onChange={setText} />}
      <p role="status" className={styles.soft}>
        {words.found(shown.length, people.length)}
      </p>
      {saved && <Notice kind="marked">{saved}</Notice>}
      <ul className={styles.list}>
        {shown.map((person) => (
          <PersonCard
            key={person.key}
            person={person}
            onEdit={() => {
              setSaved('');
              setOpen(person);
            }}
          />
        ))}
      </ul>
      {open && (
        <Sheet title={open.name} closeLabel={close} onClose={() => setOpen(null)}>
          <SpeakerForm
            person={open}
            drafts={drafts}
            written={written.get(open.key)}
            onWrite={(speaker) => written.set(open.key, speaker)}
            onSaved={(name, count) => {
              written.delete(open.key);
              setOpen(null);
              setSaved(words.saved(name, count));
            }}
          />
        </Sheet>
      )}
    </>
  );
};

const PersonCard = ({ person, onEdit }: { person: Person; onEdit: () => void }) => {
  const words = useSpeakerDeskWords();
  const { name, blog, about, sessions, differs } = person;
  return (
    <li className={styles.card}>
      <h2>{name}</h2>
      {about && <p lang="de">{about}</p>}
      {blog && (
        <a href={blog} target="_blank" rel="noreferrer">
          {blog}
        </a>
      )}
      <div>
        <p className={styles.soft}>{words.sessions(sessions.length)}</p>
        <ul className={styles.bullets}>
          {sessions.map(({ id, title }) => (
            <li key={id} lang="de">
              {title}
            </li>
          ))}
        </ul>
      </div>
      {differs && <p>{words.differs}</p>}
      <div className={styles.buttons}>
        <Button aria-label={words.editOf(name)} onClick={onEdit}>
          {words.edit}
        </Button>
      </div>
    </li>
  );
};

export default SpeakerDesk;
