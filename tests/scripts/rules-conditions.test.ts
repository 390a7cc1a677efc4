import { describe, expect, it } from 'vitest';
import { rulesConditions } from '../../scripts/rules/rules-conditions.ts';

const texts = (rules: string) => rulesConditions(rules).map(({ text }) => text);

describe('rulesConditions', () => {
  it('finds the whole expression and each operand, outermost first', () => {
    expect(texts('allow get: if a && (b || c);')).toEqual(['a && (b || c)', 'a', '(b || c)', 'b', 'c']);
  });

  it('binds && more tightly than ||', () => {
    expect(texts('allow get: if a && b || c;')).toEqual(['a && b || c', 'a && b', 'a', 'b', 'c']);
  });

  it('looks behind a negation and marks it', () => {
    const found = rulesConditions("allow create, update: if !('x' in data) && a != b;");
    expect(found.map(({ text, negated }) => [text, negated])).toEqual([
      ["!('x' in data) && a != b", false],
      ["!('x' in data)", false],
      ["('x' in data)", true],
      ['a != b', false],
    ]);
  });

  it('looks into arguments, lists and the test and branches of a ternary', () => {
    expect(texts('return f(a || b, [c && d]);')).toEqual(['f(a || b, [c && d])', 'a', 'b', 'c', 'd']);
    expect(texts("return a ? {'k': b} : c && d;")).toEqual([
      "a ? {'k': b} : c && d",
      'a',
      "{'k': b}",
      'c && d',
      'c',
      'd',
    ]);
  });

  it('takes operands of a let, but not the value itself', () => {
    expect(texts('let n = size(); return n < 3; let e = a && b;')).toEqual(['n < 3', 'a', 'b']);
  });

  it('is not misled by comments and strings', () => {
    expect(texts("// allow get: if x && y;\nallow get: if a == '; && ' /* || z */ && b;")).toEqual([
      "a == '; && ' /* || z */ && b",
      "a == '; && '",
      'b',
    ]);
  });

  it('leaves out what is simply true and says line and column', () => {
    expect(rulesConditions('allow get: if true;\n  allow list: if a;')).toMatchObject([
      { text: 'a', line: 2, column: 18 },
    ]);
  });
});
