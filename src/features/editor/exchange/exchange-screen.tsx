import { useMemo } from 'react';
import { draftFrame, type DraftFrame } from '#data/frame.ts';
import type { Listed } from '#data/live.ts';
import { releaseOnServer, type StoredRelease } from '#data/publish.ts';
import { draftSessions, type DraftSession } from '#data/sessions.ts';
import { useLive } from '#data/use-live.ts';
import { Loading } from '#ui/notice.tsx';
import { DeskPage } from '../desk-page.tsx';
import { Unloaded } from '../unloaded.tsx';
import { ColumnGuide } from './column-guide.tsx';
import { draftBase } from './draft-base.ts';
import { useWords } from './exchange-words.ts';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';

const ExchangeScreen = () => {
  const words = useWords();
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <Loaded />
    </DeskPage>
  );
};

const Loaded = () => {
  const words = useWords();
  const [draft, frame, stored] = [useLive(draftSessions), useLive(draftFrame), useLive(releaseOnServer)];
  const all = [draft, frame, stored];
  if (all.some((live) => live?.kind === 'refused')) return <Unloaded>{words.refused}</Unloaded>;
  if (!draft || !frame || !stored) return <Loading label={words.loading} bars={3} />;
  // A damaged frame or release is as good as none; whoever mends it does so on its own page.
  const valueOf = <T,>(live: { kind: string; value?: T }): T | null => live.value ?? null;
  const fromServer = all.every((live) => live?.kind !== 'value' || live.fromServer);
  return draft.kind === 'value' ? (
    <Desk draft={draft.value} frame={valueOf(frame)} stored={valueOf(stored)} fromServer={fromServer} />
  ) : (
    <Unloaded>{words.refused}</Unloaded>
  );
};

type Known = {
  draft: Listed<DraftSession>;
  frame: DraftFrame | null;
  stored: StoredRelease | null;
  /** All of it; else it is what this phone remembers. */
  fromServer: boolean;
};

const Desk = ({ draft, frame, stored, fromServer }: Known) => {
  const base = useMemo(() => draftBase(frame, stored, draft.items), [frame, stored, draft.items]);
  const sessions = stored?.programme?.sessions;
  const published = useMemo(() => new Set(sessions?.map(({ id }) => id)), [sessions]);
  const number = stored?.number ?? 0;
  const release =
    stored?.whole && stored.programme ? { programme: stored.programme, number, isDraft: false } : null;
  return (
    <>
      <ImportPanel draft={base} published={published} fromServer={fromServer} />
      <ExportPanel
        release={release}
        draft={{ programme: base.programme, number, isDraft: true }}
        damaged={draft.damaged.length}
        fromServer={fromServer}
      />
      <ColumnGuide date={base.frame.days[0]?.date} />
    </>
  );
};

export default ExchangeScreen;
