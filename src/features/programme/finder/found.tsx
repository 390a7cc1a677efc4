import { lazy, Suspense } from 'react';
import { patiently } from '#data/patiently.ts';
import type { Session } from '#domain/session.ts';
import { Loading } from '#ui/notice.tsx';
import type { Look } from '../look.ts';
import { MineView } from './mine-view.tsx';
import { NowView } from './now-view.tsx';
import { Results } from './results.tsx';
import type { Listing } from '../session-days.tsx';
import { useWords } from '../words.ts';

const ForMeView = lazy(patiently(() => import('./for-me-view.tsx')));
const Timetable = lazy(patiently(() => import('../timetable/timetable.tsx')));

type Props = Listing & { look: Look; mine: readonly Session[] };

/** Whatever is not the plain list of a day. */
export const Found = ({ look, mine, ...listing }: Props) => {
  const words = useWords();
  const { view, narrowed, day = '' } = look;
  const base = view === 'mine' ? mine : listing.programme.sessions;
  if (narrowed) return <Results {...listing} look={look} sessions={base} />;
  if (view === 'now') return <NowView {...listing} />;
  if (view === 'mine') return <MineView {...listing} sessions={mine} />;
  return (
    <Suspense fallback={<Loading label={words.loading} bars={5} />}>
      {view === 'forMe' ? <ForMeView {...listing} /> : <Timetable {...listing} day={day} />}
    </Suspense>
  );
};
