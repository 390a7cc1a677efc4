import { publishedProgramme } from '#data/programme.ts';
import { releaseOnServer } from '#data/publish.ts';
import { draftSessions } from '#data/sessions.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { DraftList } from './draft-list.tsx';
import { publishBase } from './publish-base.ts';
import { PublishPanel } from './publish-panel.tsx';
import { StaffOnly } from './staff-only.tsx';
import { Unloaded } from './unloaded.tsx';
import { useWords } from './words.ts';

const EditorScreen = () => {
  const words = useWords();
  return (
    <Page title={words.title} lead={words.lead}>
      <StaffOnly>
        <Desk />
      </StaffOnly>
    </Page>
  );
};

const Desk = () => {
  const words = useWords();
  const draft = useLive(draftSessions);
  const stored = useLive(releaseOnServer);
  const known = valueOf(useLive(publishedProgramme))?.programme;
  if (draft?.kind === 'refused' || draft?.kind === 'damaged') return <Unloaded>{words.refused}</Unloaded>;
  if (stored?.kind === 'damaged') return <Notice kind="alarm">{words.numberDamaged}</Notice>;
  if (stored?.kind === 'refused') return <Unloaded>{words.releaseUnknown}</Unloaded>;
  if (!draft || !stored) return <Loading label={words.loading} bars={5} />;
  if (!stored.value && !stored.fromServer) return <Unloaded>{words.releaseUnknown}</Unloaded>;
  const { items, damaged } = draft.value;
  const sessions = items.map(({ session }) => session);
  const base = publishBase(stored.value, known, sessions);
  return (
    <>
      {damaged.length > 0 && <Notice kind="alarm">{words.damaged(damaged.join(', '))}</Notice>}
      <PublishPanel draft={sessions} base={base} damaged={damaged} />
      <DraftList drafts={items} damaged={damaged} programme={base.programme} />
    </>
  );
};

export default EditorScreen;
