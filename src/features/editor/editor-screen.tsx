import { useMemo } from 'react';
import { draftFrame } from '#data/frame.ts';
import { publishedProgramme } from '#data/programme.ts';
import { releaseOnServer } from '#data/publish.ts';
import { draftSessions } from '#data/sessions.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { frameAround } from '#domain/frame.ts';
import { Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { DeskView } from './draft/desk-view.tsx';
import { EditorNav } from './editor-nav.tsx';
import { publishBase } from './releases/publish-base.ts';
import { StaffOnly } from './staff-only.tsx';
import { useTimetableWords } from './timetable/timetable-words.ts';
import { Unloaded } from './unloaded.tsx';
import { useSteady } from './draft/use-steady.ts';
import { useWords } from './words.ts';

const EditorScreen = () => {
  const words = useWords();
  return (
    <Page title={words.title} lead={words.lead} wide>
      <StaffOnly>
        <EditorNav />
        <Desk />
      </StaffOnly>
    </Page>
  );
};

const NO_ITEMS: never[] = [];

const Desk = () => {
  const words = useWords();
  const { frameDamaged } = useTimetableWords();
  const draft = useLive(draftSessions);
  const stored = useLive(releaseOnServer);
  const written = useLive(draftFrame);
  const known = valueOf(useLive(publishedProgramme))?.programme;
  const items = useSteady(valueOf(draft)?.items ?? NO_ITEMS);
  const sessions = useMemo(() => items.map(({ session }) => session), [items]);
  const release = valueOf(stored);
  const base = useMemo(() => publishBase(release ?? null, known, sessions), [release, known, sessions]);
  const stands = valueOf(written)?.frame;
  const frame = useMemo(() => stands ?? frameAround(base.programme, sessions), [stands, base, sessions]);

  if (draft?.kind === 'refused' || draft?.kind === 'damaged') return <Unloaded>{words.refused}</Unloaded>;
  if (stored?.kind === 'damaged') return <Notice kind="alarm">{words.numberDamaged}</Notice>;
  if (stored?.kind === 'refused') return <Unloaded>{words.releaseUnknown}</Unloaded>;
  if (!draft || !stored || !written) return <Loading label={words.loading} bars={5} />;
  if (!stored.value && !stored.fromServer) return <Unloaded>{words.releaseUnknown}</Unloaded>;
  const { damaged } = draft.value;
  // For a frame that cannot be read the published one stands in.
  const isFrameKnown = written.kind === 'value' ? written.fromServer : written.kind === 'damaged';
  const fromServer = {
    sessions: draft.fromServer,
    everything: draft.fromServer && stored.fromServer && isFrameKnown,
  };
  return (
    <>
      {damaged.length > 0 && <Notice kind="alarm">{words.damaged(damaged.join(', '))}</Notice>}
      {written.kind !== 'value' && <Notice kind="alarm">{frameDamaged}</Notice>}
      <DeskView items={items} damaged={damaged} base={base} frame={frame} fromServer={fromServer} />
    </>
  );
};

export default EditorScreen;
