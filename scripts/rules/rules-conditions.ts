import { lineAndColumn, masked, type Span, splitAt, trimmed } from './rules-text.ts';
import { operandsOf } from './split-expression.ts';

export type Condition = Span & {
  line: number;
  column: number;
  text: string;
  /** Whether it stands behind a `!`: there, true would refuse. */
  negated: boolean;
};

const EXPRESSION = /\b(?:allow\s+[\w\s,]+:\s*if|return|let\s+\w+\s*=)\s/g;

/**
 * Every condition of a rules file: each whole `allow` and `return` expression and each operand inside one, in the
 * order of the text. A bare `true` or `null` decides nothing and is left out.
 */
export const rulesConditions = (text: string): Condition[] => {
  const code = masked(text);
  const spans = [...code.matchAll(EXPRESSION)].flatMap((match) => {
    const start = match.index + match[0].length;
    const [expression = { start, end: start }] = splitAt(code, { start, end: code.length }, ';');
    const whole = trimmed(code, expression);
    return match[0].startsWith('let') ? operandsOf(code, whole) : [whole, ...operandsOf(code, whole)];
  });
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      ...lineAndColumn(text, start),
      negated: /!\s*$/.test(code.slice(0, start)),
    }))
    .filter((condition) => !/^(?:true|null)$/.test(condition.text));
};
