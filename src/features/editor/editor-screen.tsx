import { currentAccount } from '#data/account.ts';
import { draftSessions } from '#data/sessions.ts';
import { publishedProgramme } from '#data/programme.ts';
import { rolesOf } from '#data/staff.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { mayOrganize } from '#domain/staff.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { DraftList } from './draft-list.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { useWords } from './words.ts';

const EditorScreen = () => {
  const words = useWords();
  const account = useStore(currentAccount);
  const email = account.state === 'member' && account.verified ? account.email : null;
  const roles = useLive(email ? rolesOf(email) : null);
  const waiting = account.state === 'starting' || (email !== null && roles === undefined);
  const organizes = mayOrganize(valueOf(roles) ?? []);
  return (
    <Page title={words.title} lead={words.lead}>
      {waiting && <Loading label={words.loading} />}
      {!waiting && !organizes && (
        <EmptyState title={words.notStaff}>
          <p>{words.notStaffHint}</p>
          <ButtonLink to="/ich" kind="main">
            {words.toMe}
          </ButtonLink>
        </EmptyState>
      )}
      {organizes && <Desk />}
    </Page>
  );
};

const Desk = () => {
  const words = useWords();
  const draft = useLive(draftSessions);
  const published = useLive(publishedProgramme);
  const release = valueOf(published);
  if (draft?.kind === 'refused' || draft?.kind === 'damaged')
    return <Notice kind="alarm">{words.refused}</Notice>;
  if (!draft || !release) return <Loading label={words.loading} bars={5} />;
  const sessions = draft.value.items;
  return (
    <>
      {draft.value.damaged.length > 0 && (
        <Notice kind="alarm">{words.damaged(draft.value.damaged.join(', '))}</Notice>
      )}
      <PublishPanel draft={sessions.map(({ session }) => session)} release={release} />
      <DraftList drafts={sessions} programme={release.programme} />
    </>
  );
};

export default EditorScreen;
