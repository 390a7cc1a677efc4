import type { ReactNode } from 'react';
import { currentAccount } from '#data/account.ts';
import { myRoles } from '#data/my-roles.ts';
import { useLive } from '#data/use-live.ts';
import { mayOrganize } from '#domain/staff.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { PageNav } from '#ui/page-nav.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { useDeskWords } from './desk-words.ts';

/** A page for organizers who tend people, with the way to the other one. */
export const DeskPage = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => (
  <Page title={title} lead={lead}>
    <OrganizersOnly>
      <DeskNav />
      {children}
    </OrganizersOnly>
  </Page>
);

const DeskNav = () => {
  const { nav, pages } = useDeskWords();
  const links = [
    { to: '/team/menschen', label: pages.reports },
    { to: '/team/woerter', label: pages.words },
  ];
  return <PageNav label={nav} links={links} />;
};

/** What could not be loaded, and the way to try again. */
export const Unloaded = ({ children }: { children: ReactNode }) => {
  const words = useDeskWords();
  return (
    <Notice kind="alarm">
      <p>{children}</p>
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </Notice>
  );
};

const OrganizersOnly = ({ children }: { children: ReactNode }) => {
  const words = useDeskWords();
  const account = useStore(currentAccount);
  const source = myRoles(account);
  const roles = useLive(source);
  if (account.state === 'starting' || (source && !roles)) return <Loading label={words.loading} />;
  // What only the phone's own memory says it does not know may well be at the server.
  if (roles && (roles.kind !== 'value' || (!roles.value && !roles.fromServer)))
    return <Unloaded>{words.rolesUnknown}</Unloaded>;
  if (mayOrganize(roles?.value ?? [])) return children;
  return (
    <EmptyState title={words.notStaff}>
      <p>{words.notStaffHint}</p>
      <ButtonLink to="/ich" kind="main">
        {words.toMe}
      </ButtonLink>
    </EmptyState>
  );
};
