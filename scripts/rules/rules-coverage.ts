import { type Condition, rulesConditions } from './rules-conditions.ts';

type Node = {
  sourcePosition?: { currentOffset: number; endOffset: number };
  values?: { value: Record<string, unknown>; count: number }[];
  children?: Node[];
};
type Report = { rules: { files: { content: string }[] }; report?: Node[] };

type Seen = { yes: boolean; no: boolean; other: boolean };

const flat = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

/** The report's end is inclusive and stops before closing brackets, and before `()`: both sides are compared without them. */
const place = (text: string, start: number, end: number) =>
  `${start}-${start + text.slice(start, end).replace(/[\s()[\]{}]+$/, '').length}`;

/** The emulator counts characters where JavaScript counts UTF-16 units. */
const unitsOf = (text: string) => {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return (characters: number) => units[characters] ?? text.length;
};

const seenAt = (report: Report, text: string) => {
  const unit = unitsOf(text);
  const seen = new Map<string, Seen>();
  for (const { sourcePosition, values = [] } of flat(report.report ?? [])) {
    if (!sourcePosition) continue;
    const key = place(text, unit(sourcePosition.currentOffset), unit(sourcePosition.endOffset + 1));
    const entry = seen.get(key) ?? { yes: false, no: false, other: false };
    seen.set(key, entry);
    for (const { value } of values) {
      if (value.boolValue === true) entry.yes = true;
      else if (value.boolValue === false) entry.no = true;
      else if (Object.keys(value).some((kind) => kind !== 'undefined')) entry.other = true;
    }
  }
  return seen;
};

const complaint = ({ line, column, text }: Condition, { yes, no }: Seen) => {
  const lack = yes ? 'false' : no ? 'true' : 'evaluated';
  return `firestore.rules:${line}:${column} was never ${lack}: ${text.replaceAll(/\s+/g, ' ')}`;
};

/** Conditions that the tests have not seen both true and false; a function that returns no boolean is none. */
export const unseenConditions = (report: Report): string[] => {
  const text = report.rules.files[0]?.content ?? '';
  const seen = seenAt(report, text);
  return rulesConditions(text).flatMap((condition) => {
    const values = seen.get(place(text, condition.start, condition.end)) ?? {
      yes: false,
      no: false,
      other: false,
    };
    const isFine = (values.yes && values.no) || (values.other && !values.yes && !values.no);
    return isFine ? [] : [complaint(condition, values)];
  });
};

/** What the emulator knows since the project's rules were last loaded. */
export const ruleCoverage = async (firestoreHost: string, project: string) => {
  const answer = await fetch(`http://${firestoreHost}/emulator/v1/projects/${project}:ruleCoverage`);
  if (!answer.ok) throw new Error(`The emulator reports no rule coverage: ${answer.status}`);
  return (await answer.json()) as Report;
};
