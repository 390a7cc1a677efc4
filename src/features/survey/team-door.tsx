import type { ReactNode } from 'react';
import { currentAccount } from '#data/account.ts';
import { myRoles } from '#data/my-roles.ts';
import { useLive } from '#data/use-live.ts';
import { mayModerate } from '#domain/staff.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useBoardWords } from './board-words.ts';

/** Lets the team in, and tells everybody else what is missing. The rules keep the answers; this only explains. */
export const TeamDoor = ({ children }: { children: ReactNode }) => {
  const words = useBoardWords();
  const account = useStore(currentAccount);
  const member = account.state === 'member' ? account : null;
  const roles = useLive(myRoles(account));
  if (account.state === 'starting') return <Loading label={words.loading} />;
  if (!member) return <Closed title={words.signIn} hint={words.signInHint} />;
  if (!member.verified) return <Closed title={words.verify} hint={words.verifyHint(member.email)} />;
  if (!roles) return <Loading label={words.loading} />;
  if (roles.kind !== 'value')
    return (
      <Notice kind="alarm">
        <p>{words.rolesUnknown}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Notice>
    );
  if (!mayModerate(roles.value ?? []))
    return <Closed title={words.noRole} hint={words.noRoleHint(member.email)} />;
  return children;
};

const Closed = ({ title, hint }: { title: string; hint: string }) => {
  const words = useBoardWords();
  return (
    <EmptyState title={title}>
      <p>{hint}</p>
      <ButtonLink to="/ich" kind="main">
        {words.toMe}
      </ButtonLink>
    </EmptyState>
  );
};
