import type { User } from 'firebase/auth';
import * as v from 'valibot';
import { documentPath } from './collections.ts';
import { timestampMs } from './decode.ts';
import { idsWhere } from './rest.ts';

/** Paths of what is mine although my uid does not lead to it. */
export type MyPaths = Readonly<Record<'pairs' | 'codes' | 'blocks', readonly string[]>>;

/**
 * My contacts (expired ones too), the codes I showed, and whom I block – not who blocks me, which is theirs. Rejects
 * where the server cannot be reached.
 */
export const myPaths = async (user: Pick<User, 'uid' | 'getIdToken'>): Promise<MyPaths> => {
  const token = await user.getIdToken();
  const [pairs, codes, blocks] = await Promise.all([
    idsWhere(token, 'pairs', ['people', 'ARRAY_CONTAINS', user.uid]),
    idsWhere(token, 'codes', ['uid', 'EQUAL', user.uid]),
    idsWhere(token, 'blocks', ['by', 'EQUAL', user.uid]),
  ]);
  return {
    pairs: pairs.map((id) => documentPath('pairs', id)),
    codes: codes.map((id) => documentPath('codes', id)),
    blocks: blocks.map((id) => documentPath('blocks', id)),
  };
};

const storedEnd = v.object({ expiresAt: timestampMs });

/** Whether a stored contact still counts at `now` (ms); one that cannot be read does. */
export const isLasting = (pair: unknown, now: number): boolean => {
  const parsed = v.safeParse(storedEnd, pair);
  return !parsed.success || parsed.output.expiresAt > now;
};
