import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { sessionDrafts } from '#data/drafts.ts';
import type { DraftSession } from '#data/sessions.ts';
import { daysOf, slotsOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { ClockTime } from '#ui/clock-time.tsx';
import { Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import styles from './editor.module.css';
import { SessionForm } from './session-form.tsx';
import { useWords } from './words.ts';

type Props = { drafts: readonly DraftSession[]; damaged: readonly string[]; programme: Programme };

const blank = (programme: Programme, id: string): Session => ({
  id,
  title: '',
  abstract: '',
  speakers: [],
  track: '',
  room: '',
  start: `${daysOf(programme)[0] ?? new Date().toISOString().slice(0, 10)}T09:00`,
  minutes: 60,
  kind: 'session',
  cancelled: false,
  example: 'none',
  source: '',
});

/** The draft by slots; a tap opens a session's form. */
export const DraftList = ({ drafts, damaged, programme }: Props) => {
  const words = useWords();
  const [open, setOpen] = useState<DraftSession | null>(null);
  const [saved, setSaved] = useState(false);
  const draft: Programme = { ...programme, sessions: drafts.map(({ session }) => session) };
  const live = drafts.find(({ session }) => session.id === open?.session.id);
  const close = (done: boolean) => {
    setOpen(null);
    setSaved(done);
  };
  const openFor = (session: Session) =>
    setOpen(drafts.find((entry) => entry.session.id === session.id) ?? null);
  const begin = (session: Session) => setOpen({ session, changedAt: 0 });
  /** What was begun on this phone and is in no list: new, or deleted by somebody since. */
  const begun = () => {
    const listed = [...drafts.map(({ session }) => session.id), ...damaged];
    return Object.keys(sessionDrafts.get()).find((id) => !listed.includes(id));
  };
  const published = (id: string) => programme.sessions.find((session) => session.id === id);
  return (
    <>
      {damaged.map((id) => (
        <Button key={id} onClick={() => begin(published(id) ?? blank(programme, id))}>
          <Pencil aria-hidden size={20} />
          {words.rewrite(id)}
        </Button>
      ))}
      <Button onClick={() => begin(blank(programme, begun() ?? `s-${Date.now().toString(36)}`))}>
        <Plus aria-hidden size={20} />
        {words.add}
      </Button>
      {saved && <Notice kind="marked">{words.saved}</Notice>}
      {slotsOf(draft).map((slot) => (
        <section key={slot.start} className={styles.slot}>
          <h2>
            <ClockTime wall={slot.start} />
          </h2>
          <ul className={styles.list}>
            {slot.sessions.map((session) => (
              <li key={session.id}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={words.edit(session.title)}
                  onClick={() => openFor(session)}
                >
                  <span>
                    <span className={session.cancelled ? styles.cancelled : undefined}>{session.title}</span>
                    <span className={styles.facts}>
                      {[
                        programme.rooms.find(({ id }) => id === session.room)?.name,
                        session.cancelled && words.cancelled,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  <Pencil size={18} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open && (
        <Sheet
          title={open.session.title || words.newTitle}
          closeLabel={words.close}
          onClose={() => close(false)}
        >
          <SessionForm seen={open} stored={live ?? null} programme={programme} onSaved={() => close(true)} />
        </Sheet>
      )}
    </>
  );
};
