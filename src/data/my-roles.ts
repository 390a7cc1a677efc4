import type { Role } from '#domain/staff.ts';
import type { Account } from './account.ts';
import type { LiveSource } from './live.ts';
import { rolesOf } from './staff.ts';

/** The roles of whoever is signed in; null where no address is confirmed: then there are none to ask for. */
export const myRoles = (who: Account): LiveSource<readonly Role[] | null> | null =>
  who.state === 'member' && who.verified ? rolesOf(who.email) : null;
