import type { ReactNode } from 'react';
import { currentAccount } from '#data/account.ts';
import { rolesOf } from '#data/staff.ts';
import { useLive } from '#data/use-live.ts';
import { mayOrganize } from '#domain/staff.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useWords } from './exchange-words.ts';
import { Unloaded } from './unloaded.tsx';

/** Lets organizers in. Whoever could not be recognized just now is told so, not that they do not belong here. */
export const OrganizersOnly = ({ children }: { children: ReactNode }) => {
  const words = useWords();
  const account = useStore(currentAccount);
  const email = account.state === 'member' && account.verified ? account.email : null;
  const roles = useLive(email ? rolesOf(email) : null);
  if (account.state === 'starting' || (email && !roles)) return <Loading label={words.loading} />;
  const unknown = roles && (roles.kind !== 'value' || (!roles.value && !roles.fromServer));
  if (email && unknown) return <Unloaded>{words.rolesUnknown}</Unloaded>;
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
