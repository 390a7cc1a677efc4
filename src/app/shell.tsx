import { lazy, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { Loading } from '#ui/notice.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { patiently } from '#data/patiently.ts';
import styles from './shell.module.css';
import { TabBar } from './tab-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useReturnToPlace } from './use-return-to-place.ts';
import { useWords } from './words.ts';

/** Knows accounts, unsent writes and reminders, none of which is needed to read the programme. */
const FrameNotes = lazy(patiently(() => import('./frame-notes.tsx')));

/** The frame of every screen: content, the line that says what is not sent, five words at the thumb. */
export const Shell = () => (
  <div className={styles.shell}>
    <Suspense>
      <Frame />
    </Suspense>
  </div>
);

const Frame = () => {
  const words = useWords();
  const { pathname } = useLocation();
  useReturnToPlace();
  useArrival();
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <TabBar />
      <main id="content" tabIndex={-1} className={styles.content}>
        <Suspense>
          <FrameNotes />
        </Suspense>
        <Suspense fallback={<Loading label={words.loading} bars={5} />}>
          <ErrorScreen key={pathname}>
            <Outlet />
          </ErrorScreen>
        </Suspense>
      </main>
    </>
  );
};
