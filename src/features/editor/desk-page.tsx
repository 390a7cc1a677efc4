import type { ReactNode } from 'react';
import type { Live } from '#data/live.ts';
import { Loading } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useDeskWords } from './desk-words.ts';
import { EditorNav } from './editor-nav.tsx';
import { StaffOnly } from './staff-only.tsx';
import { Unloaded } from './unloaded.tsx';

/** A page for organizers, with the ways to their other pages. */
export const DeskPage = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => (
  <Page title={title} lead={lead}>
    <StaffOnly>
      <EditorNav />
      {children}
    </StaffOnly>
  </Page>
);

type Known<T> = {
  live: Live<T> | undefined;
  /** What is said when it cannot be had. */
  trouble: string;
  /** What is empty only as far as this phone knows may be full at the server, and is not shown as empty. */
  isEmpty?: (value: T) => boolean;
  children: (value: T) => ReactNode;
};

/** What is made of something live once it is known; until then that it is on its way, or why it is not. */
export const WhenKnown = <T,>({ live, trouble, isEmpty, children }: Known<T>) => {
  const words = useDeskWords();
  if (!live) return <Loading label={words.loading} bars={5} />;
  const isUnknown = live.kind !== 'value' || (!live.fromServer && isEmpty?.(live.value));
  return isUnknown ? <Unloaded>{trouble}</Unloaded> : children(live.value);
};
