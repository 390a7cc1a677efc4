import { currentAccount } from '#data/account.ts';
import { rolesOf } from '#data/staff.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { mayModerate } from '#domain/staff.ts';
import { useStore } from '#ui/use-store.ts';

/** Whether I am of the team: with a verified address, on whichever phone I signed in. */
export const useMayModerate = (): boolean => {
  const account = useStore(currentAccount);
  const email = account.state === 'member' && account.verified ? account.email : null;
  const roles = valueOf(useLive(email === null ? null : rolesOf(email)));
  return roles ? mayModerate(roles) : false;
};
