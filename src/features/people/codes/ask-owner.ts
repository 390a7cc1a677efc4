import { ensureUid } from '#data/account.ts';
import { codeOf, pause } from '#data/back-off.ts';
import { uidOfCode } from '#data/codes.ts';
import { connection } from '#data/connection.ts';

/** Whose code it is by the server: a uid, `nobody` so far, or `unasked` where it could not be asked. */
export type Owner = { readonly by: 'server'; readonly uid: string } | 'nobody' | 'unasked';

/** Longest wait for the server, ms; whoever stands before somebody else goes on without it. */
const PATIENCE = 5_000;

/** Asks the server once whose code it is; never rejects. A read, and an account where there is none yet. */
export const askOwner = async (code: string): Promise<Owner> => {
  if (!connection.get()) return 'unasked';
  const ask = async (): Promise<Owner> => {
    try {
      await ensureUid();
      const uid = await uidOfCode(code, Date.now());
      return uid === null ? 'nobody' : { by: 'server', uid };
    } catch (error) {
      console.warn('not asked whose code it is:', codeOf(error));
      return 'unasked';
    }
  };
  return Promise.race([ask(), pause(PATIENCE).then((): Owner => 'unasked')]);
};
