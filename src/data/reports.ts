import * as v from 'valibot';
import { REPORT_LIMITS, reportSchema, type FiledReport, type Report } from '#domain/report.ts';
import { codeOf } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { collectionPath, documentPath } from './collections.ts';
import { timestampMs } from './decode.ts';
import { liveCollection, liveDocument, type Listed, type LiveSource } from './live.ts';
import { Later, ownWrite } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

const storedReports = v.object({
  reports: v.record(v.string(), v.object({ ...reportSchema.entries, at: timestampMs })),
});

const filed = ({ reports }: v.InferOutput<typeof storedReports>, by: string): FiledReport[] =>
  Object.entries(reports).map(([about, report]) => ({ ...report, by, about }));

/** What I told the organizers, as stored; null: nothing yet. */
export const myReports = (uid: string): LiveSource<readonly FiledReport[] | null> =>
  liveDocument(documentPath('reports', uid), storedReports, (stored) => filed(stored, uid));

/** For organizers: what everybody told them, one list for each who reports. */
export const allReports: LiveSource<Listed<readonly FiledReport[]>> = liveCollection(
  collectionPath('reports'),
  storedReports,
  filed,
);

/** When this phone last sent a report (ms), whose clock may differ from the server's by some ms. */
let lastSent = 0;
const PACE = REPORT_LIMITS.pause + 500;

/** Refused once, perhaps only for the pace: another phone of mine may have sent one just now. */
const refusedOnce = new Set<string>();

const sendOne = async (uid: string, about: string, report: Report, isFirst: boolean): Promise<void> => {
  const { db, doc, writeBatch, serverTimestamp, FieldPath } = await firestoreSdk();
  const mine = doc(db, documentPath('reports', uid));
  const said = { last: about, updatedAt: serverTimestamp() };
  const entry = { ...report, at: serverTimestamp() };
  const batch = writeBatch(db);
  if (isFirst) batch.set(mine, { reports: { [about]: entry }, ...said });
  else
    batch.update(
      mine,
      new FieldPath('reports', about),
      entry,
      'last',
      said.last,
      'updatedAt',
      said.updatedAt,
    );
  lastSent = Date.now();
  try {
    await batch.commit();
  } catch (error) {
    if (codeOf(error) !== 'permission-denied' || refusedOnce.has(about)) throw error;
    refusedOnce.add(about);
    throw new Later(PACE);
  }
};

const send = async (uid: string, reports: Record<string, Report> | null): Promise<void> => {
  const rest = lastSent + PACE - Date.now();
  // A clock that was set back must not lock anything.
  if (rest > 0 && rest <= PACE) throw new Later(rest);
  const { db, doc, getDocFromServer } = await firestoreSdk();
  const snapshot = await getDocFromServer(doc(db, documentPath('reports', uid)));
  countReads(1);
  const stored = v.safeParse(storedReports, snapshot.data({ serverTimestamps: 'estimate' }));
  const known = stored.success ? stored.output.reports : {};
  const missing = Object.entries(reports ?? {}).filter(([about]) => !(about in known));
  // Those that were refused before come last: nobody else's report waits for them.
  const [next] = missing.toSorted(([a], [b]) => Number(refusedOnce.has(a)) - Number(refusedOnce.has(b)));
  if (!next) return;
  await sendOne(uid, ...next, !snapshot.exists());
  if (missing.length > 1) throw new Later(PACE);
};

/**
 * What I told the organizers and the server has not confirmed, by person. Sent one by one, ten seconds apart; refused
 * only when what is left can never be sent: the person is gone, or ten were reported already.
 */
export const waitingReports = ownWrite('reports', v.record(v.string(), reportSchema), send);

/** Keeps a report on the phone and sends it, with what else is not yet sent. */
export const report = (about: string, said: Report): void => {
  const waiting = waitingReports.get();
  const unsent = waiting.state === 'waiting' || waiting.state === 'unsafe' ? waiting.value : null;
  refusedOnce.delete(about);
  waitingReports.save({ ...unsent, [about]: said });
};
