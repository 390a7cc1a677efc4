import type { ReactNode } from 'react';
import { currentAccount } from '#data/account.ts';
import { myRoles } from '#data/my-roles.ts';
import { useLive } from '#data/use-live.ts';
import { mayOrganize } from '#domain/staff.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { Unloaded } from './unloaded.tsx';
import { useWords } from './words.ts';

/** Lets organizers in. Whoever could not be recognized just now is told so, not that they do not belong here. */
export const StaffOnly = ({ children }: { children: ReactNode }) => {
  const words = useWords();
  const account = useStore(currentAccount);
  const source = myRoles(account);
  const roles = useLive(source);
  if (account.state === 'starting' || (source && !roles)) return <Loading label={words.loading} />;
  // What only the phone's own memory says it does not know may well be at the server.
  const unknown = roles && (roles.kind !== 'value' || (!roles.value && !roles.fromServer));
  if (source && unknown) return <Unloaded>{words.rolesUnknown}</Unloaded>;
  if (roles?.kind === 'value' && mayOrganize(roles.value ?? [])) return children;
  return (
    <EmptyState title={words.notStaff}>
      <p>{words.notStaffHint}</p>
      <ButtonLink to="/ich" kind="main">
        {words.toMe}
      </ButtonLink>
    </EmptyState>
  );
};
