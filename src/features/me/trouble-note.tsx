import type { AuthTrouble } from '#data/auth-trouble.ts';
import { Notice } from '#ui/notice.tsx';
import { useWords } from './words.ts';

/** What went wrong, in words. */
export const TroubleNote = ({ trouble }: { trouble: AuthTrouble | null }) => {
  const words = useWords();
  if (!trouble) return null;
  return (
    <Notice kind="alarm">
      <p>{words.troubles[trouble]}</p>
    </Notice>
  );
};
