import { currentAccount } from '#data/account.ts';
import { myRoles } from '#data/my-roles.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { mayModerate } from '#domain/staff.ts';
import { useStore } from '#ui/use-store.ts';

/** Whether I am of the team: with a verified address, on whichever phone I signed in. */
export const useMayModerate = (): boolean => {
  const roles = valueOf(useLive(myRoles(useStore(currentAccount))));
  return roles ? mayModerate(roles) : false;
};
