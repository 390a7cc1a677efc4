import { commands } from 'vitest/browser';
import type { OwnerRequest } from './browser-commands.ts';
import type { Ailment, Cut } from './shaky-network.ts';
import { fromFields, toFields, type PlainDocument, type RestValue } from './rest-values.ts';

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    asOwner: (request: OwnerRequest) => Promise<unknown>;
    cut: (isCut: boolean) => Promise<void>;
    ail: (how: Ailment | null) => Promise<void>;
    cutAt: (cut: Cut | null) => Promise<void>;
    untilCut: () => Promise<void>;
    chooseAtGoogle: (email: string) => Promise<void>;
    refuse: (times: number) => Promise<void>;
    leftToRefuse: () => Promise<number>;
  }
}

const project = import.meta.env.VITE_EMULATOR_PROJECT ?? 'demo-bsen';
const database = `/projects/${project}/databases/(default)/documents`;
const identity = `/identitytoolkit.googleapis.com/v1/projects/${project}`;

type Stored = { readonly name: string; readonly fields?: Readonly<Record<string, RestValue>> };

/** `path` from the top: `events/bsen/profiles/anna`. Null when there is no such document. */
export const readDocument = async (path: string): Promise<PlainDocument | null> => {
  const stored = await commands.asOwner({
    service: 'firestore',
    method: 'GET',
    path: `/v1${database}/${path}`,
  });
  return stored ? fromFields((stored as Stored).fields) : null;
};

/** Puts the whole document in place, past the rules; a Date becomes a timestamp. */
export const writeDocument = async (path: string, document: PlainDocument): Promise<void> => {
  const body = { fields: toFields(document) };
  await commands.asOwner({ service: 'firestore', method: 'PATCH', path: `/v1${database}/${path}`, body });
};

export const deleteDocument = async (path: string): Promise<void> => {
  await commands.asOwner({ service: 'firestore', method: 'DELETE', path: `/v1${database}/${path}` });
};

/** Every document of a collection, id → document: `events/bsen/profiles`. */
export const readCollection = async (path: string): Promise<Record<string, PlainDocument>> => {
  const listed = await commands.asOwner({
    service: 'firestore',
    method: 'GET',
    path: `/v1${database}/${path}?pageSize=300`,
  });
  const documents = (listed as { documents?: readonly Stored[] } | null)?.documents ?? [];
  return Object.fromEntries(
    documents.map(({ name, fields }) => [name.slice(name.lastIndexOf('/') + 1), fromFields(fields)]),
  );
};

export type StoredAccount = {
  readonly localId: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly providerUserInfo?: readonly { readonly providerId: string }[];
};

/** Every account there is. */
export const accounts = async (): Promise<readonly StoredAccount[]> => {
  const path = `${identity}/accounts:query`;
  const found = await commands.asOwner({ service: 'auth', method: 'POST', path, body: {} });
  return (found as { userInfo?: readonly StoredAccount[] } | null)?.userInfo ?? [];
};

/** An account with e-mail and password; returns its uid. */
export const createAccount = async (
  email: string,
  password: string,
  { verified = false }: { verified?: boolean } = {},
): Promise<string> => {
  const path = `${identity}/accounts`;
  const body = { email, password, emailVerified: verified };
  const made = await commands.asOwner({ service: 'auth', method: 'POST', path, body });
  return (made as { localId: string }).localId;
};

const updateAccount = async (uid: string, change: Record<string, string | boolean>): Promise<void> => {
  const path = `${identity}/accounts:update`;
  await commands.asOwner({ service: 'auth', method: 'POST', path, body: { localId: uid, ...change } });
};

/** What opening the link in the mail does. */
export const verifyAddress = (uid: string): Promise<void> => updateAccount(uid, { emailVerified: true });

/** As if the last sign-in had been an hour ago. */
export const ageSignIn = (uid: string): Promise<void> =>
  updateAccount(uid, { lastLoginAt: String(Date.now() - 3_600_000) });

/** Takes an account away, as somebody at the server would; the phone is not told. */
export const deleteAccount = async (uid: string): Promise<void> => {
  const path = `${identity}/accounts:delete`;
  await commands.asOwner({ service: 'auth', method: 'POST', path, body: { localId: uid } });
};

/** An account with a verified address, and its entry in the staff; returns its uid. */
export const createStaffAccount = async ({
  email,
  password,
  roles,
}: {
  email: string;
  password: string;
  roles: readonly ('organizer' | 'moderator')[];
}): Promise<string> => {
  await writeDocument(`events/bsen/staff/${email.toLowerCase()}`, { roles, addedAt: new Date() });
  return createAccount(email, password, { verified: true });
};

/** No document and no account is left. */
export const wipe = async (): Promise<void> => {
  await commands.asOwner({ service: 'firestore', method: 'DELETE', path: `/emulator/v1${database}` });
  await commands.asOwner({
    service: 'auth',
    method: 'DELETE',
    path: `/emulator/v1/projects/${project}/accounts`,
  });
};

/** The next so many sign-ups are refused, as Auth does when too many came from one address. */
export const refuseSignUps = (times: number): Promise<void> => commands.refuse(times);

/** How many of these refusals nobody has asked for yet. */
export const refusalsLeft = (): Promise<number> => commands.leftToRefuse();
