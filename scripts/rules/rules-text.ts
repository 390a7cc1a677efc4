export type Span = { start: number; end: number };

/** The same text with comments and the contents of strings blanked out, every offset kept. */
export const masked = (text: string) =>
  text.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, (found) =>
    /^['"]/.test(found)
      ? found[0] + '_'.repeat(found.length - 2) + found[0]
      : found.replaceAll(/[^\n]/g, ' '),
  );

/** Calls `visit` for each offset that is in no bracket opened inside the span. */
export const atTopLevel = (code: string, span: Span, visit: (offset: number) => void) => {
  let depth = 0;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const letter = code[offset] ?? '';
    if (')]}'.includes(letter)) depth -= 1;
    if (depth === 0) visit(offset);
    if ('([{'.includes(letter)) depth += 1;
  }
};

/** The pieces between the top-level places where `separator` stands. */
export const splitAt = (code: string, span: Span, separator: string): Span[] => {
  const cuts: number[] = [];
  atTopLevel(code, span, (offset) => {
    if (code.startsWith(separator, offset)) cuts.push(offset);
  });
  const starts = [span.start, ...cuts.map((cut) => cut + separator.length)];
  return starts.map((start, index) => ({ start, end: cuts[index] ?? span.end }));
};

export const trimmed = (code: string, { start, end }: Span): Span => {
  const text = code.slice(start, end);
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
};

/** Where the bracket that opens at `offset` closes. */
export const closing = (code: string, offset: number) => {
  let end = code.length;
  atTopLevel(code, { start: offset, end: code.length }, (at) => {
    if (at > offset && end === code.length) end = at;
  });
  return end;
};

export const lineAndColumn = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
