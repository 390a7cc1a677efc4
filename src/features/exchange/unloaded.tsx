import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useWords } from './exchange-words.ts';

/** What could not be loaded, and the way to try again. */
export const Unloaded = ({ children }: { children: ReactNode }) => {
  const words = useWords();
  return (
    <Notice kind="alarm">
      <p>{children}</p>
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </Notice>
  );
};
