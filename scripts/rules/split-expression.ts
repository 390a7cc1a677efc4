import { atTopLevel, closing, type Span, splitAt, trimmed } from './rules-text.ts';

/** The test and the two branches of a ternary; its colon is not one in a map, which has brackets. */
const ternary = (code: string, span: Span): Span[] => {
  const [test, ...rest] = splitAt(code, span, '?');
  if (!test || rest.length === 0) return [];
  const after = { start: test.end + 1, end: span.end };
  let open = 1;
  let colon = span.end;
  atTopLevel(code, after, (offset) => {
    if (code[offset] === '?') open += 1;
    if (code[offset] === ':' && colon === span.end && --open === 0) colon = offset;
  });
  return [test, { start: after.start, end: colon }, { start: colon + 1, end: span.end }];
};

const parts = (code: string, span: Span): Span[] => {
  const branches = ternary(code, span);
  if (branches.length > 0) return branches;
  const either = splitAt(code, span, '||');
  if (either.length > 1) return either;
  const both = splitAt(code, span, '&&');
  return both.length > 1 ? both : [];
};

/** What stands in brackets inside an operand: a whole one in parentheses, arguments, list members, indexes. */
const insides = (code: string, span: Span): Span[] => {
  const found: Span[] = [];
  let past = span.start;
  atTopLevel(code, span, (offset) => {
    if (offset < past || !'([{'.includes(code[offset] ?? '')) return;
    past = closing(code, offset);
    found.push(...splitAt(code, { start: offset + 1, end: past }, ','));
  });
  return found;
};

/**
 * Every operand of `&&`, `||`, `!` and `?:` at every depth of a rules expression, outermost first, without the
 * expression itself. `code` is the masked text.
 */
export const operandsOf = (code: string, whole: Span): Span[] => {
  const span = trimmed(code, whole);
  const operands = parts(code, span).map((part) => trimmed(code, part));
  if (operands.length > 0) return operands.flatMap((operand) => [operand, ...operandsOf(code, operand)]);
  if (code[span.start] === '!') {
    const negated = trimmed(code, { start: span.start + 1, end: span.end });
    return [negated, ...operandsOf(code, negated)];
  }
  return insides(code, span).flatMap((inside) => operandsOf(code, inside));
};
