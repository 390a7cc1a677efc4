import * as v from 'valibot';
import { CODE_DAYS, CODE_LENGTH, CODE_SIGNS, isMeetingCode } from '#domain/meeting-code.ts';
import { forgetShown } from './answered-codes.ts';
import { codeOf } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { collectionPath, documentPath } from './collections.ts';
import { decode, timestampMs } from './decode.ts';
import { ownWrite, type Waiting } from './own-write.ts';
import { kept } from './phone.ts';
import { readNow } from './read-now.ts';
import { firestoreSdk } from './sdk.ts';

const DAY = 86_400_000;

const storedCode = v.object({ uid: v.string(), at: timestampMs });

/** Whose code it is; null while nobody has registered it, and when it is older than `CODE_DAYS`. Online only, 1 read. */
export const uidOfCode = async (code: string, now: number): Promise<string | null> => {
  const path = documentPath('codes', code);
  const [stored] = await readNow([path]);
  const found = stored ? decode(storedCode, stored, path) : null;
  return found?.ok && now - found.value.at < CODE_DAYS * DAY ? found.value.uid : null;
};

const shownCode = v.object({
  code: v.pipe(v.string(), v.check(isMeetingCode)),
  /** The day it was made for: `YYYY-MM-DD` at the venue. */
  day: v.string(),
  /** Under whom it is registered; '' while it is not confirmed. */
  uid: v.string(),
});

export type ShownCode = v.InferOutput<typeof shownCode>;

/** What this phone shows. `collided`: the one before belonged to somebody else already, and was replaced. */
const shown = kept('code', v.nullable(v.object({ ...shownCode.entries, collided: v.boolean() })), null);

export const myCode = { get: shown.get, isSafe: shown.isSafe, subscribe: shown.subscribe };

/** Every code this phone has shown in the last days, so that it knows its own. */
const own = kept('codes:mine', v.array(v.string()), []);

export const isMyCode = (code: string): boolean => own.get().includes(code);

/** 31 signs divide no power of two evenly: what lies above the last whole round is drawn again. */
const newCode = (): string => {
  let code = '';
  while (code.length < CODE_LENGTH) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 256 - (256 % CODE_SIGNS.length)) code += CODE_SIGNS[byte % CODE_SIGNS.length];
  }
  return code;
};

type Changes = Record<string, 'show' | 'withdraw'>;

const isDenied = (error: unknown): boolean => codeOf(error) === 'permission-denied';

/** Registers it. `taken`: it is somebody else's. Mine already – an answer was lost – is as good as new. */
const register = async (uid: string, code: string): Promise<'mine' | 'taken'> => {
  const { db, doc, writeBatch, serverTimestamp, getDocFromServer } = await firestoreSdk();
  const place = doc(db, documentPath('codes', code));
  try {
    const batch = writeBatch(db);
    batch.set(place, { uid, at: serverTimestamp() });
    await batch.commit();
    return 'mine';
  } catch (error) {
    if (!isDenied(error)) throw error;
    const stored = await getDocFromServer(place);
    if (!stored.exists()) throw error;
    return stored.data()['uid'] === uid ? 'mine' : 'taken';
  }
};

/** Takes away what has expired of mine. It confirms nothing any more, so it is tried once and nobody waits for it. */
const removeExpired = async (uid: string, now: number): Promise<void> => {
  try {
    const { db, collection, query, where, getDocsFromServer, writeBatch } = await firestoreSdk();
    const mine = query(collection(db, collectionPath('codes')), where('uid', '==', uid));
    const { docs } = await getDocsFromServer(mine);
    countReads(Math.max(1, docs.length));
    const expired = docs.filter((stored) => {
      const read = decode(storedCode, stored.data(), stored.ref.path);
      return read.ok && now - read.value.at >= CODE_DAYS * DAY;
    });
    if (expired.length === 0) return;
    const batch = writeBatch(db);
    for (const { ref } of expired) batch.delete(ref);
    await batch.commit();
  } catch (error) {
    console.warn('expired codes stay:', codeOf(error));
  }
};

const withdraw = async (code: string): Promise<void> => {
  const { db, doc, writeBatch } = await firestoreSdk();
  const batch = writeBatch(db);
  batch.delete(doc(db, documentPath('codes', code)));
  try {
    await batch.commit();
  } catch (error) {
    // It is not there any more, or was never mine.
    if (!isDenied(error)) throw error;
  }
};

/** What is not sent of others than `code`. */
const unsentBut = (code: string): Changes => {
  const waiting: Waiting<Changes> = myCodes.get();
  const { [code]: _, ...others } = waiting.state === 'none' ? {} : (waiting.value ?? {});
  return others;
};

const show = (day: string, collided: boolean): ShownCode => {
  const before = shown.get();
  const fresh = { code: newCode(), day, uid: '', collided };
  own.set([...own.get(), fresh.code].slice(-50));
  shown.set(fresh);
  myCodes.save({ ...unsentBut(collided ? (before?.code ?? '') : ''), [fresh.code]: 'show' });
  return fresh;
};

const send = async (uid: string, changes: Changes | null): Promise<void> => {
  for (const [code, what] of Object.entries(changes ?? {})) {
    if (what === 'withdraw') {
      await withdraw(code);
      continue;
    }
    const outcome = await register(uid, code);
    const current = shown.get();
    if (outcome === 'mine') {
      if (current?.code === code) shown.set({ ...current, uid });
      void removeExpired(uid, Date.now());
      continue;
    }
    forgetShown(code);
    own.set(own.get().filter((mine) => mine !== code));
    if (current?.code === code) show(current.day, true);
    else myCodes.save(unsentBut(code));
  }
};

/** Codes that the server does not know yet, or knows and should forget. */
export const myCodes = ownWrite('codes', v.record(v.string(), v.picklist(['show', 'withdraw'])), send);

/**
 * The code to show today, made on this phone and good at once, online or not; it is registered by the outbox. A new one
 * for a new day, and for whoever else this phone has become. `uid`: null while nobody.
 */
export const codeForToday = (day: string, uid: string | null): ShownCode => {
  const current = shown.get();
  const isMine = current && (current.uid === '' || uid === null || current.uid === uid);
  return current && isMine && current.day === day ? current : show(day, false);
};

/**
 * Another code for today; the one before is withdrawn as soon as there is a network, and whoever scanned it without one
 * has to scan anew.
 */
export const replaceMyCode = (day: string): void => {
  const before = shown.get();
  show(day, false);
  if (before) myCodes.save({ ...unsentBut(before.code), [before.code]: 'withdraw' });
};

/** The server has it no more: this phone shows another one and does not register it again. */
export const codeIsGone = (code: string): void => {
  const current = shown.get();
  if (current?.code === code) show(current.day, false);
  const waiting = myCodes.get();
  if (waiting.state !== 'none' && waiting.value?.[code]) myCodes.save(unsentBut(code));
};

/** What I show beside the code: a name where there is no profile, and the ticked channels. Remembered on this phone. */
export const badgeChoice = kept(
  'badge',
  v.object({ name: v.string(), shown: v.array(v.picklist(['email', 'phone', 'blog', 'mastodon', 'links'])) }),
  { name: '', shown: [] },
);
