import type { Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import styles from './session-page.module.css';
import { useSessionWords } from './session-words.ts';

/** What it is about, in the paragraphs it was written in, and whom it concerns. */
export const SessionText = ({ session }: { session: Session }) => {
  const words = useSessionWords();
  const paragraphs = session.abstract.split(/\n\s*\n/).filter((text) => text.trim());
  return (
    <>
      {paragraphs.length > 0 && (
        <div className={styles.text} lang="de">
          {paragraphs.map((text, index) => (
            <p key={`${index} ${text.slice(0, 20)}`}>{text}</p>
          ))}
        </div>
      )}
      {session.fields.length > 0 && (
        <section className={styles.part}>
          <h2>{words.concerns}</h2>
          <ul className={styles.words} lang="de">
            {session.fields.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** The room and the way there, the house and its address. */
export const WhereItIs = ({ session, programme }: { session: Session; programme: Programme }) => {
  const words = useSessionWords();
  const room = programme.rooms.find(({ id }) => id === session.room);
  const { venue, address } = programme.event;
  return (
    <section className={styles.part}>
      <h2>{words.where}</h2>
      <div>
        <p>{room ? <strong lang="de">{room.name}</strong> : <strong>{words.wholeHouse}</strong>}</p>
        {room?.directions && <p lang="de">{room.directions}</p>}
        <p className={styles.facts} lang="de">
          {[venue, address].filter(Boolean).join(', ')}
        </p>
      </div>
    </section>
  );
};

export const WhoSpeaks = ({ session }: { session: Session }) => {
  const words = useSessionWords();
  if (session.speakers.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{words.who}</h2>
      <ul className={styles.people}>
        {session.speakers.map(({ name, about, blog }, index) => (
          <li key={`${index} ${name}`}>
            <strong>{name}</strong>
            {about && <p lang="de">{about}</p>}
            {blog && (
              <p>
                <a href={blog}>{words.blog(name)}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
