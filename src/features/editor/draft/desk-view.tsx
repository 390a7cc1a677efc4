import { Pencil } from 'lucide-react';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { connection } from '#data/connection.ts';
import { sessionDrafts } from '#data/drafts.ts';
import { unheardSessions, type DraftSession } from '#data/sessions.ts';
import { conflictsOf } from '#domain/conflicts.ts';
import type { Frame } from '#domain/frame.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { datesOf, dayOf } from '#domain/timetable.ts';
import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { blankSession } from '../session/blank-session.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { flawsOf, useConflictWords } from './conflict-text.ts';
import { DayChips } from './day-chips.tsx';
import { DeskTools, DeskWays } from './desk-tools.tsx';
import styles from './desk-view.module.css';
import { DraftList } from './draft-list.tsx';
import type { PublishBase } from '../releases/publish-base.ts';
import { PublishPanel, type Standing } from '../releases/publish-panel.tsx';
import { SessionSheet } from '../session/session-sheet.tsx';
import { TimetableDesk } from '../timetable/timetable-desk.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useArranging } from './use-arranging.ts';
import { useShowSession } from './use-show-session.ts';
import { useWide } from '#ui/use-wide.ts';
import { useWords } from '../words.ts';

type Props = {
  items: readonly DraftSession[];
  /** Ids of sessions that cannot be read. */
  damaged: readonly string[];
  base: PublishBase;
  frame: Frame;
  /** Whether the server has confirmed the sessions, and everything that a release is made of. */
  fromServer: { readonly sessions: boolean; readonly everything: boolean };
};

/** What would be published is compared with the whole release: not again for every card that is moved. */
const Publishing = memo(PublishPanel);
const Conflicts = memo(ConflictPanel);

const standingOf = (isOnline: boolean, isWriting: boolean, isLoaded: boolean): Standing => {
  if (!isOnline) return 'offline';
  if (isWriting) return 'saving';
  return isLoaded ? 'current' : 'loading';
};

/** The draft: a timetable where there is room for one, else the list, and everything one does to it. */
export const DeskView = ({ items, damaged, base, frame, fromServer }: Props) => {
  const words = useWords();
  const conflictWords = useConflictWords();
  const wide = useWide();
  const arranging = useArranging(items, fromServer.sessions);
  const { sessions } = arranging;
  const days = datesOf(frame, sessions).join(' ');
  const dates = useMemo(() => days.split(' ').filter(Boolean), [days]);
  const [chosen, setDate] = useState(() => dateOf(wallTimeAt(Date.now(), frame.event.zone)));
  const date = dates.includes(chosen) ? chosen : (dates[0] ?? chosen);
  const [open, setOpen] = useState<DraftSession | null>(null);
  const [saved, setSaved] = useState(false);
  const show = useShowSession((session) => isScheduled(session) && setDate(dayOf(frame, session.start)));

  // What was moved is drawn first; what follows from it may come a moment later.
  const settled = useDeferredValue(sessions);
  const conflicts = useMemo(() => conflictsOf(frame, settled), [frame, settled]);
  const flaws = useMemo(() => flawsOf(conflictWords, conflicts), [conflictWords, conflicts]);
  const quiet = useDeferredValue(items);
  const draft = useMemo(() => quiet.map(({ session }) => session), [quiet]);
  const isOnline = useStore(connection);
  const hasCaughtUp = quiet === items && settled === sessions;
  // Also what another page has saved: an import, a return to an old release.
  const isWriting = useStore(unheardSessions) > 0 || arranging.isWriting;
  const standing = standingOf(isOnline, isWriting, fromServer.everything && hasCaughtUp);

  const close = (done: boolean) => {
    setOpen(null);
    setSaved(done);
  };
  const begin = (session: Session) => setOpen({ session, changedAt: 0 });
  const openSession = (id: string) => setOpen(items.find(({ session }) => session.id === id) ?? null);
  /** What was begun on this phone and is in no list: new, or deleted by somebody since. */
  const begun = () => {
    const listed = [...sessions.map(({ id }) => id), ...damaged];
    return Object.keys(sessionDrafts.get()).find((id) => !listed.includes(id));
  };
  const published = (id: string) => base.programme.sessions.find((session) => session.id === id);

  const view = { frame, sessions, date, flaws, arranging, onOpen: openSession };
  const publishing = (
    <Publishing
      standing={standing}
      draft={draft}
      base={base}
      damaged={damaged}
      frame={frame}
      conflicts={conflicts}
    />
  );
  const chips = <DayChips dates={dates} date={date} onChange={setDate} />;
  return (
    <>
      {damaged.map((id) => (
        <Button key={id} onClick={() => begin(published(id) ?? blankSession(id, date))}>
          <Pencil aria-hidden size={20} />
          {words.rewrite(id)}
        </Button>
      ))}
      {!wide && publishing}
      {saved && <Notice kind="marked">{words.saved}</Notice>}
      <div className={styles.bar}>
        <DeskTools
          arranging={arranging}
          onAdd={() => begin(blankSession(begun() ?? `s-${Date.now().toString(36)}`, date))}
        />
        {wide && chips}
        {wide && <DeskWays conflicts={conflicts.length} />}
      </div>
      {arranging.trouble && <TroubleNote trouble={arranging.trouble} onDismiss={arranging.dismiss} />}
      {!wide && <Conflicts conflicts={conflicts} frame={frame} sessions={settled} onShow={show} />}
      {!wide && chips}
      {wide ? <TimetableDesk {...view} /> : <DraftList {...view} />}
      {wide && (
        <div className={styles.below}>
          <Conflicts conflicts={conflicts} frame={frame} sessions={settled} onShow={show} />
          {publishing}
        </div>
      )}
      {open && <SessionSheet seen={open} items={items} frame={frame} arranging={arranging} onClose={close} />}
    </>
  );
};
