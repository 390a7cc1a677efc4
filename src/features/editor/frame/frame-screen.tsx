import { useState } from 'react';
import { frameDraft } from '#data/drafts.ts';
import { draftFrame, type DraftFrame } from '#data/frame.ts';
import { publishedProgramme } from '#data/programme.ts';
import { releaseOnServer } from '#data/publish.ts';
import { draftSessions } from '#data/sessions.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { frameAround } from '#domain/frame.ts';
import { Loading, Notice } from '#ui/notice.tsx';
import { DeskPage, WhenKnown } from '../desk-page.tsx';
import { useDeskWords } from '../desk-words.ts';
import { FrameForm } from './frame-form.tsx';
import { FrameHomeless } from './frame-homeless.tsx';
import { useFrameWords } from './frame-words.ts';
import { publishBase } from '../releases/publish-base.ts';
import { Unloaded } from '../unloaded.tsx';

const FrameScreen = () => {
  const words = useFrameWords();
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <Desk />
    </DeskPage>
  );
};

const Desk = () => {
  const words = useFrameWords();
  const desk = useDeskWords();
  const frame = useLive(draftFrame);
  const drafts = useLive(draftSessions);
  const published = useLive(releaseOnServer);
  const known = valueOf(useLive(publishedProgramme))?.programme;
  const [found] = useState(() => frameDraft.get() !== null);
  if (!frame || !published) return <Loading label={desk.loading} bars={5} />;
  const isUnknown = frame.kind === 'value' && !frame.value && !frame.fromServer;
  if (frame.kind === 'refused' || isUnknown) return <Unloaded>{words.trouble}</Unloaded>;
  const stored = frame.kind === 'value' ? frame.value : null;
  return (
    <WhenKnown live={drafts} trouble={words.draftTrouble}>
      {({ items }) => {
        const sessions = items.map(({ session }) => session);
        const { programme } = publishBase(valueOf(published) ?? null, known, sessions);
        const base: DraftFrame = stored ?? { frame: frameAround(programme, sessions), changedAt: 0 };
        return (
          <>
            {frame.kind === 'damaged' && <Notice kind="alarm">{words.damaged}</Notice>}
            {frame.kind === 'value' && !stored && <Notice>{words.fresh}</Notice>}
            {stored && <FrameHomeless frame={stored.frame} drafts={items} />}
            <FrameForm base={base} drafts={items} found={found} />
          </>
        );
      }}
    </WhenKnown>
  );
};

export default FrameScreen;
