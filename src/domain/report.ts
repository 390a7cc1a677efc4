import * as v from 'valibot';

/** Longest text, and how many people one person can report; `pause` (ms) lies between two reports. */
export const REPORT_LIMITS = { reason: 500, name: 60, reports: 10, pause: 10_000 } as const;

export const REPORT_KINDS = ['harassment', 'advertising', 'falseName', 'other'] as const;

/** What somebody tells the organizers about another person: once for each person, and it stays as it was said. */
export const reportSchema = v.strictObject({
  kind: v.picklist(REPORT_KINDS, 'choose'),
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'required'),
    v.maxLength(REPORT_LIMITS.reason, 'tooLong'),
  ),
  /** What the reported person was called on the card. */
  name: v.pipe(v.string(), v.trim(), v.maxLength(REPORT_LIMITS.name, 'tooLong')),
});

export type Report = v.InferOutput<typeof reportSchema>;

/** `by` told the organizers about `about` at `at` (ms). */
export type FiledReport = Report & { readonly by: string; readonly about: string; readonly at: number };

/** All voices about one person, newest report first. */
export type Case = {
  readonly about: string;
  /** The voices that count: of people whose card others see. */
  readonly reports: readonly FiledReport[];
  /** Voices of accounts without a visible card, which anybody can make many of. */
  readonly unseen: readonly FiledReport[];
  /** Nobody has decided since the newest report. */
  readonly open: boolean;
};

/** The reports by whoever `who` says, in the order in which they come. */
const groups = (reports: readonly FiledReport[], who: (report: FiledReport) => string) => {
  const found = new Map<string, FiledReport[]>();
  for (const report of reports) found.set(who(report), [...(found.get(who(report)) ?? []), report]);
  return found;
};

/**
 * Reports by person: the open cases first, those that nobody with a visible card reported below the others, then by
 * their newest report. `decidedAt` says when (ms; 0: never) somebody decided last about a person. However much one
 * person reports, about each other person they have one voice.
 */
export const casesOf = (
  reports: readonly FiledReport[],
  decidedAt: (about: string) => number,
  hasCard: (by: string) => boolean = () => true,
): Case[] => {
  const newest = ({ reports: [seen], unseen: [other] }: Case) => (seen ?? other)?.at ?? 0;
  const isSeen = (one: Case) => Number(one.reports.length > 0);
  return [...groups(reports, ({ about }) => about)]
    .map(([about, all]): Case => {
      const voices = all
        .toSorted((a, b) => b.at - a.at)
        .filter((report, index, sorted) => sorted.findIndex(({ by }) => by === report.by) === index);
      return {
        about,
        reports: voices.filter(({ by }) => hasCard(by)),
        unseen: voices.filter(({ by }) => !hasCard(by)),
        open: (voices[0]?.at ?? 0) > decidedAt(about),
      };
    })
    .toSorted((a, b) => Number(b.open) - Number(a.open) || isSeen(b) - isSeen(a) || newest(b) - newest(a));
};

/** How many people each person has reported: who reports everybody is seen as one who reports everybody. */
export const reportsBy = (reports: readonly FiledReport[]): ReadonlyMap<string, number> =>
  new Map([...groups(reports, ({ by }) => by)].map(([by, all]) => [by, all.length]));
