import { favourites } from '#data/favourites.ts';
import { endOf, overlapsOf } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { ClockTime } from '#ui/clock-time.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useFinderWords } from './finder-words.ts';
import { SessionDays, type Listing } from '../session-days.tsx';

type Props = Listing & { sessions: readonly Session[] };

/** What I have marked, of all days, with what overlaps said first. */
export const MineView = ({ sessions, ...listing }: Props) => {
  const words = useFinderWords();
  const overlaps = overlapsOf(sessions);
  const marked = useStore(favourites);
  const known = new Set(listing.programme.sessions.map(({ id }) => id));
  const gone = [...marked].filter((id) => !known.has(id)).length;
  if (!sessions.length)
    return (
      <EmptyState title={gone ? words.gone(gone) : words.noneMarked}>
        {!gone && <p>{words.noneMarkedHint}</p>}
        <ButtonLink to="?">{words.showAll}</ButtonLink>
      </EmptyState>
    );
  return (
    <>
      {gone > 0 && <Notice>{words.gone(gone)}</Notice>}
      {overlaps.length > 0 && (
        <Notice kind="marked">
          {overlaps.map(([a, b]) => (
            <p key={`${a.id} ${b.id}`}>
              <Named session={a} /> {words.and} <Named session={b} /> {words.overlap}
            </p>
          ))}
        </Notice>
      )}
      <SessionDays {...listing} sessions={sessions} />
    </>
  );
};

const Named = ({ session }: { session: Session }) => (
  <>
    <q lang="de">{session.title}</q> (<ClockTime wall={session.start} />–<ClockTime wall={endOf(session)} />)
  </>
);
