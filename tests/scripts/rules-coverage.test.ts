import { expect, it } from 'vitest';
import { unseenConditions } from '../../scripts/rules/rules-coverage.ts';

const text = '// „Ü“ 😀\nallow get: if isSelf() && (x || y);\nfunction f() { return data(); }';

/** As the emulator tells it: offsets in characters, the end inclusive and before closing brackets. */
const node = (piece: string, ...values: object[]) => {
  const start = Array.from(text.slice(0, text.indexOf(piece))).length;
  const shortened = piece.replace(/[()]+$/, '');
  return {
    sourcePosition: { currentOffset: start, endOffset: start + shortened.length - 1 },
    values: values.map((value) => ({ value: { ...value }, count: 1 })),
  };
};

const yes = { boolValue: true };
const no = { boolValue: false };

const report = (...children: object[]) => ({
  rules: { files: [{ content: text }] },
  report: [
    { ...node('isSelf() && (x || y)', yes, no), children: children as [] },
    node('data()', { mapValue: {} }),
  ],
});

it('is content when every condition was true and false', () => {
  const seen = ['isSelf()', '(x || y)', 'x', 'y'].map((piece) => node(piece, yes, no));
  expect(unseenConditions(report(...seen))).toEqual([]);
});

it('names place, lack and text; an error is neither true nor false', () => {
  expect(unseenConditions(report(node('isSelf()', yes, { undefined: {} }), node('(x || y)')))).toEqual([
    'firestore.rules:2:15 was never false: isSelf()',
    'firestore.rules:2:27 was never evaluated: (x || y)',
    'firestore.rules:2:28 was never evaluated: x',
    'firestore.rules:2:33 was never evaluated: y',
  ]);
});
