import * as v from 'valibot';
import { countReads } from './billed-reads.ts';
import { eventPath } from './collections.ts';
import { emulated, firebaseOptions } from './environment.ts';

const answers = v.array(v.object({ document: v.optional(v.object({ name: v.string() })) }));

/** How long a question may take, ms: others wait for whoever asks. */
const LIMIT = 10_000;

/** Nothing came in time. */
class Late extends Error {
  readonly code = 'late';
}

const asked = async (path: string, token: string, options: RequestInit = {}): Promise<Response> => {
  const origin = emulated ? '' : 'https://firestore.googleapis.com';
  const documents = `${origin}/v1/projects/${firebaseOptions.projectId}/databases/(default)/documents`;
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(LIMIT);
  try {
    return await fetch(`${documents}/${path}`, { ...options, headers, signal });
  } catch (error) {
    throw signal.aborted ? new Late(path) : error;
  }
};

/** Whether the person with this ID token has something under a path; asked by plain REST, as above. */
export const existsFor = async (token: string, path: string): Promise<boolean> => {
  const response = await asked(`${path}?mask.fieldPaths=none`, token);
  if (response.status === 404) return false;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  countReads(1);
  return true;
};

/**
 * The ids of the documents below the event whose field equals `value`, or holds it. By REST, because it answers at
 * once while a listener may still wait for its turn to connect again.
 */
export const idsWhere = async (
  token: string,
  collectionId: string,
  [fieldPath, op, value]: readonly [string, 'EQUAL' | 'ARRAY_CONTAINS', string],
): Promise<string[]> => {
  const structuredQuery = {
    select: { fields: [{ fieldPath: '__name__' }] },
    from: [{ collectionId }],
    where: { fieldFilter: { field: { fieldPath }, op, value: { stringValue: value } } },
  };
  const body = JSON.stringify({ structuredQuery });
  const response = await asked(`${eventPath}:runQuery`, token, { method: 'POST', body });
  if (!response.ok) throw new Error(`${collectionId}: ${response.status}`);
  const names = v.parse(answers, await response.json()).flatMap(({ document }) => document?.name ?? []);
  countReads(Math.max(1, names.length));
  return names.map((name) => name.slice(name.lastIndexOf('/') + 1));
};
