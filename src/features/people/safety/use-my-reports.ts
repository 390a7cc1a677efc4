import { currentAccount, uidOf } from '#data/account.ts';
import { myReports, waitingReports } from '#data/reports.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { REPORT_LIMITS } from '#domain/report.ts';
import { useStore } from '#ui/use-store.ts';

/** Where my report about somebody is: `full`: I have none left. */
export type MyReport = 'none' | 'full' | 'waiting' | 'stored' | 'refused';

/** What I reported about this person. Asks the server only once it `isWanted`. */
export const useMyReport = (about: string, isWanted: boolean): MyReport => {
  const uid = uidOf(useStore(currentAccount));
  const stored = valueOf(useLive(uid !== null && isWanted ? myReports(uid) : null)) ?? [];
  const waiting = useStore(waitingReports);
  const unsent = waiting.state === 'none' ? {} : (waiting.value ?? {});
  if (stored.some((report) => report.about === about)) return 'stored';
  if (about in unsent) return waiting.state === 'refused' ? 'refused' : 'waiting';
  const mine = new Set([...stored.map((report) => report.about), ...Object.keys(unsent)]);
  return mine.size >= REPORT_LIMITS.reports ? 'full' : 'none';
};
