import { connection } from '#data/connection.ts';
import type { Live } from '#data/live.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useWords } from './words.ts';

/** Why there is no circle to look at: none prepared, never seen and offline, damaged, refused. */
export const StageTrouble = ({ live }: { live: Live<unknown> }) => {
  const words = useWords();
  const online = useStore(connection);
  if (live.kind === 'damaged') return <Notice kind="alarm">{words.damaged}</Notice>;
  if (!online) return <Notice kind="alarm">{words.unknownOffline}</Notice>;
  if (live.kind === 'value')
    return (
      <EmptyState title={words.missing}>
        <p>{words.missingHint}</p>
      </EmptyState>
    );
  return (
    <Notice kind="alarm">
      <p>{words.refused}</p>
      <Button onClick={() => location.reload()}>{words.retry}</Button>
    </Notice>
  );
};
