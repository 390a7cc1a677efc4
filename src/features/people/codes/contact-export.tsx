import { Download } from 'lucide-react';
import { useState } from 'react';
import { hasContact } from '#domain/contact.ts';
import type { Contactable } from '#domain/contact-export.ts';
import { Button } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { named, Sentence } from '../own-words.tsx';
import styles from './codes.module.css';
import { useExportWords } from './export-words.ts';
import { saveTable, saveVCards, stemFor } from './save-contacts.ts';
import { useDayAt } from './use-day-at.ts';
import { SHOWABLE } from './use-me.ts';

/** Takes contacts along as a file, and says before what will be in it. Blocked and ended ones are not handed in. */
export const ContactExport = ({ pairs }: { pairs: readonly Contactable[] }) => {
  const words = useExportWords();
  const [notes, setNotes] = useState(false);
  const [saved, setSaved] = useState('');
  const dayAt = useDayAt();
  const choice = { stem: words.stem, notes, dayAt };
  const save = async (file: Promise<string>) => setSaved(words.saved(await file));
  return (
    <section className={styles.section} aria-labelledby="contact-export">
      <h2 id="contact-export">{words.title}</h2>
      {pairs.length === 0 ? (
        <p className={styles.hint}>{words.nobody}</p>
      ) : (
        <>
          <p>{words.lead(pairs.length)}</p>
          <Inside people={pairs} />
          {pairs.some(({ note }) => note !== '') && (
            <Tick label={words.notes} hint={words.notesHint} checked={notes} onChange={setNotes} />
          )}
          <div className={styles.actions}>
            <Button onClick={() => void save(saveVCards(pairs, choice))}>
              <Download size={18} aria-hidden />
              {words.vcard}
            </Button>
            <Button onClick={() => void save(saveTable(pairs, choice, words.heads))}>
              <Download size={18} aria-hidden />
              {words.csv}
            </Button>
          </div>
          <p role="status" className={styles.hint}>
            {saved}
          </p>
        </>
      )}
    </section>
  );
};

const Inside = ({ people }: { people: readonly Contactable[] }) => {
  const words = useExportWords();
  const revealed = ({ contact }: Contactable) =>
    SHOWABLE.filter((channel) => contact[channel].length > 0)
      .map((channel) => words.channels[channel])
      .join(', ') || words.onlyName;
  return (
    <details className={styles.inside}>
      <summary>{words.inside}</summary>
      <ul>
        {people.map((person) => (
          <li key={person.uid}>
            <bdi>{person.name}</bdi> – {revealed(person)}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** One person for the address book, where there is more of them than the name; the note stays here. */
export const ContactCardButton = ({ person }: { person: Contactable }) => {
  const words = useExportWords();
  const dayAt = useDayAt();
  if (!hasContact(person.contact)) return null;
  const choice = { stem: stemFor(words.oneStem, person.name), notes: false, dayAt };
  return (
    <Button onClick={() => void saveVCards([person], choice)}>
      <Download size={18} aria-hidden />
      {words.one}
      <span className="visually-hidden">
        <Sentence text={words.oneFor(named(person.name))} />
      </span>
    </Button>
  );
};
