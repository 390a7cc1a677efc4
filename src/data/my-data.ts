import type { User } from 'firebase/auth';
import * as v from 'valibot';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import { staffKey } from '#domain/staff.ts';
import { openAuth } from './account.ts';
import { troubleOf, type AuthTrouble } from './auth-trouble.ts';
import { documentPath } from './collections.ts';
import { myPaths } from './my-ids.ts';
import { everythingKept } from './phone.ts';
import { readNow } from './read-now.ts';

export type MyData = {
  readonly account: unknown;
  /** Collection → what it holds about me, as stored; times as ISO text. */
  readonly documents: Readonly<Record<string, unknown>>;
  readonly onThisPhone: Readonly<Record<string, unknown>>;
};

export type Downloaded =
  | { readonly ok: true; readonly data: MyData }
  | { readonly ok: false; readonly trouble: AuthTrouble };

const stamp = v.object({ toDate: v.function() });

/** Firestore's values as plain JSON. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (v.is(stamp, value)) return (value.toDate() as Date).toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The part of a document that is said about me, of a map by uid. */
const onlyOf = (uid: string, map: unknown): unknown =>
  Object.fromEntries(Object.entries(asRecord(map)).filter(([who]) => who === uid));

/** What the other one revealed to me is theirs: it is taken along as a vCard, not from here. */
const withoutTheirs =
  (uid: string) =>
  (pair: unknown): unknown => {
    const { shares, met, ...rest } = asRecord(pair);
    return { ...rest, shares: onlyOf(uid, shares), met: onlyOf(uid, met) };
  };

const documentsOf = async (user: User): Promise<Record<string, unknown>> => {
  const { uid, email, emailVerified } = user;
  const found = await myPaths(user);
  const named = [
    documentPath('profiles', uid),
    documentPath('favourites', uid),
    documentPath('answers', uid),
    documentPath('ratings', uid),
    documentPath('wishlists', uid),
    documentPath('notes', uid),
    documentPath('reports', uid),
    documentPath('sanctions', uid),
    documentPath('directory', shardOf(uid)),
    documentPath('directory', innerShardOf(uid)),
    documentPath('fishbowl', 'stage'),
    ...(emailVerified && email ? [documentPath('staff', staffKey(email))] : []),
  ];
  const [stored, pairs, codes, blocks] = await Promise.all(
    [named, found.pairs, found.codes, found.blocks].map(async (paths) => (await readNow(paths)).map(plain)),
  );
  const [profiles, favourites, answers, ratings, wishlists, notes, reports, sanctions, ...others] =
    stored ?? [];
  const [outer, inner, stage, staff = null] = others;
  const cards = { ...asRecord(asRecord(outer)['cards']), ...asRecord(asRecord(inner)['cards']) };
  const chair = Object.entries(asRecord(asRecord(stage)['chairs'])).find(([, who]) => who === uid)?.[0];
  return {
    profiles,
    directory: cards[uid] ?? null,
    favourites,
    answers,
    ratings,
    wishlists,
    notes,
    pairs: pairs?.map(withoutTheirs(uid)),
    codes: codes?.map((code, index) => ({ code: found.codes[index]?.split('/').at(-1), ...asRecord(code) })),
    blocks,
    reports,
    sanctions,
    fishbowl: chair ? { chair, ...asRecord(asRecord(asRecord(stage)['people'])[chair]) } : null,
    staff,
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const keptHere = () =>
  Object.fromEntries(Object.entries(everythingKept()).map(([key, text]) => [key, parsed(text)]));

const fromServer = async (): Promise<Pick<MyData, 'account' | 'documents'>> => {
  const { auth } = await openAuth();
  const user = auth.currentUser;
  if (!user) return { account: null, documents: {} };
  const { uid, email, emailVerified, isAnonymous, displayName, photoURL, providerData, metadata } = user;
  const providers = providerData.map(({ providerId }) => providerId);
  return {
    account: {
      uid,
      email,
      emailVerified,
      isAnonymous,
      displayName,
      photoURL,
      providers,
      ...plainTimes(metadata),
    },
    documents: await documentsOf(user),
  };
};

const plainTimes = ({
  creationTime,
  lastSignInTime,
}: {
  creationTime?: string;
  lastSignInTime?: string;
}) => ({
  creationTime,
  lastSignInTime,
});

/** Everything about me: every document on the server, the account, and what this phone keeps. Not without network. */
export const downloadMyData = async (uid: string | null): Promise<Downloaded> => {
  const onThisPhone = keptHere();
  if (!uid) return { ok: true, data: { account: null, documents: {}, onThisPhone } };
  if (!navigator.onLine) return { ok: false, trouble: 'offline' };
  try {
    return { ok: true, data: { ...(await fromServer()), onThisPhone } };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
};
