import * as v from 'valibot';
import type { Badge } from '#domain/badge.ts';
import { contactSchema } from '#domain/contact.ts';
import { isMeetingCode } from '#domain/meeting-code.ts';
import { pairId, type Share } from '#domain/pair.ts';
import { currentAccount, ensureUid, uidOf } from './account.ts';
import { alone } from './alone.ts';
import { answeredCodes } from './answered-codes.ts';
import { codeOf, pause } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { isMyCode, uidOfCode } from './codes.ts';
import { documentPath } from './collections.ts';
import { CODE_LIFE, changePair, tryPair } from './pairs.ts';
import { kept } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

const person = { name: v.string(), contact: contactSchema };

const scanSchema = v.object({
  code: v.pipe(v.string(), v.check(isMeetingCode)),
  ...person,
  /** '' when the six signs were typed, or the other phone had no account yet. */
  uid: v.string(),
  /** What the other one gets from me; null where the code did not say whose it is: then I choose once I see who it is. */
  mine: v.nullable(v.object(person)),
  /** When it was scanned or typed; ms since 1970. */
  at: v.number(),
  /** With whom there is a pair now, by uid; '' while there is none. */
  pairedWith: v.string(),
  /** It turned out to be a code of my own, shown by another phone of mine. */
  isOwn: v.boolean(),
  /** The server knows it as the code of somebody else than its QR named. */
  isForeign: v.optional(v.boolean(), false),
});

/** Somebody I met, as far as this phone knows: what their code held, and what becomes of it. */
export type Scan = v.InferOutput<typeof scanSchema>;

/** As many wait at once; what is settled or lost makes room for them. */
export const MOST_SCANS = 200;

const store = kept('scans', v.array(scanSchema), []);

/** Everybody I scanned or typed whose contact data is not in a pair yet, newest first. */
export const myScans = { get: store.get, isSafe: store.isSafe, subscribe: store.subscribe };

const put = (scan: Scan): void =>
  store.set(store.get().map((other) => (other.code === scan.code ? scan : other)));

export const forgetScan = (code: string): void => store.set(store.get().filter((scan) => scan.code !== code));

/** `lost`: the other phone never came online within `CODE_DAYS`, or does not want to; nobody learns which. */
export type ScanState = 'waiting' | 'paired' | 'own' | 'foreign' | 'lost';

export const stateOf = (scan: Scan, now: number): ScanState => {
  if (scan.isOwn) return 'own';
  if (scan.isForeign) return 'foreign';
  if (scan.pairedWith !== '') return 'paired';
  return now - scan.at < CODE_LIFE ? 'waiting' : 'lost';
};

const waiting = (): Scan[] => store.get().filter((scan) => stateOf(scan, Date.now()) === 'waiting');

/** Something would be lost if this phone forgot everything now. */
export const unsentScans = (): boolean => waiting().length > 0;

/** What may go when there is no room, the least missed first: what is settled, then what is lost; old before new. */
const dispensable = (scans: readonly Scan[], now: number): Scan[] => {
  const oldestFirst = scans.toReversed().filter((scan) => stateOf(scan, now) !== 'waiting');
  const isLost = (scan: Scan) => stateOf(scan, now) === 'lost';
  return [...oldestFirst.filter((scan) => !isLost(scan)), ...oldestFirst.filter(isLost)];
};

/** `own`: it is a code of mine. `full`: so many wait already that there is no room; nobody is dropped for it. */
export type Keeping = 'kept' | 'own' | 'full';

/**
 * Keeps whom I met on this phone, and makes the pair as soon as both phones have been online. `mine` is what they get
 * from me, if the code says whose it is and the server says the same; otherwise nothing. Scanning the same code again
 * changes that.
 */
export const keepScan = (
  { code, uid, name, contact }: Badge,
  mine: Pick<Share, 'name'> & Pick<Badge, 'contact'>,
  now: number,
): Keeping => {
  if (isMyCode(code) || (uid !== '' && uid === uidOf(currentAccount.get()))) return 'own';
  const others = store.get().filter((scan) => scan.code !== code);
  const tooMany = Math.max(0, others.length + 1 - MOST_SCANS);
  const dropped = dispensable(others, now).slice(0, tooMany);
  if (dropped.length < tooMany) return 'full';
  const told = uid === '' ? null : mine;
  const scan = {
    code,
    uid,
    name,
    contact,
    mine: told,
    at: now,
    pairedWith: '',
    isOwn: false,
    isForeign: false,
  };
  store.set([scan, ...others.filter((other) => !dropped.includes(other))]);
  return 'kept';
};

/** Whether the two are a pair already, and whether I have revealed anything in it. */
const pairNow = async (uid: string, other: string): Promise<'none' | 'silent' | 'revealed'> => {
  const { db, doc, getDocFromServer } = await firestoreSdk();
  try {
    const pair = await getDocFromServer(doc(db, documentPath('pairs', pairId(uid, other))));
    countReads(1);
    const shares = pair.data()?.['shares'] as Readonly<Record<string, unknown>> | undefined;
    return shares && uid in shares ? 'revealed' : 'silent';
  } catch (error) {
    // What is not there belongs to nobody, so nobody may read it.
    if (codeOf(error) === 'permission-denied') return 'none';
    throw error;
  }
};

const settle = async (uid: string, scan: Scan): Promise<void> => {
  const now = Date.now();
  const other = await uidOfCode(scan.code, now);
  if (other === null) return;
  // Whoever reads six signs over a shoulder and registers them first must not get what was meant for somebody else.
  if (scan.uid !== '' && other !== scan.uid) return put({ ...scan, isForeign: true });
  if (other === uid) return put({ ...scan, isOwn: true });
  // Given up meanwhile: then nothing is to come of it.
  if (!store.get().some(({ code }) => code === scan.code)) return;
  const tried = await tryPair(uid, other, now, scan.code);
  if (tried !== 'made' && tried !== 'secret') return;
  // A lost answer is no error: the pair may be there already.
  const pair = tried === 'made' ? 'silent' : await pairNow(uid, other);
  if (pair === 'none') return;
  if (scan.mine && scan.uid !== '') {
    const { name, contact } = scan.mine;
    if (pair === 'silent') changePair(pairId(uid, other), { share: { name, ...contact, free: [] } });
    answeredCodes.add(pairId(uid, other));
  }
  if (scan.name === '') forgetScan(scan.code);
  else put({ ...scan, pairedWith: other });
};

/** Waiting times between questions, ms: the other phone may be in a cellar for a minute or for days. */
const patience = (round: number): number => Math.min(30 * 60_000, 5_000 * 2 ** round) * (0.5 + Math.random());

let wake = (): void => undefined;

const settleAll = async (): Promise<void> => {
  for (let round = 0; waiting().length > 0; round++) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    try {
      const uid = await ensureUid();
      for (const scan of waiting()) await settle(uid, scan);
    } catch (error) {
      console.warn('not confirmed yet:', codeOf(error));
    }
    if (waiting().length > 0) await Promise.race([pause(patience(round)), woken]);
  }
};

let settling = false;

/** Asks for everybody who is not confirmed, now and then again; for a screen about people when it opens. */
export const resumeScans = (): void => {
  wake();
  if (settling || waiting().length === 0) return;
  settling = true;
  void alone('scans', settleAll).finally(() => {
    settling = false;
    if (waiting().length > 0) resumeScans();
  });
};

// Another tab may have scanned, an earlier visit may have left something.
store.subscribe(resumeScans);
resumeScans();
