import * as v from 'valibot';
import { ROLES, staffKey, type Role } from '#domain/staff.ts';
import { documentPath } from './collections.ts';
import { liveDocument, type LiveSource } from './live.ts';

const storedStaff = v.object({ roles: v.array(v.picklist(ROLES)) });

/** What the person with this (verified) e-mail address may do; null for everybody else. */
export const rolesOf = (email: string): LiveSource<readonly Role[] | null> =>
  liveDocument(documentPath('staff', staffKey(email)), storedStaff, ({ roles }) => roles);
