import type { Live } from '#data/live.ts';
import { connection } from '#data/connection.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useWords } from './words.ts';

/** Why there is no programme to read: nothing published, offline on a first visit, refused, damaged. */
export const ProgrammeTrouble = ({ live }: { live: Live<unknown> }) => {
  const words = useWords();
  const online = useStore(connection);
  if (live.kind === 'value')
    return (
      <EmptyState title={words.unpublished}>
        <p>{words.unpublishedHint}</p>
      </EmptyState>
    );
  return (
    <Notice kind="alarm">
      <p>{live.kind === 'damaged' ? words.damaged : online ? words.refused : words.offlineFirst}</p>
      <Button onClick={() => location.reload()}>{words.retry}</Button>
    </Notice>
  );
};
