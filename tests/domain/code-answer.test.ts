import { expect, test } from 'vitest';
import { ANSWERED_WITHIN, answerTo, type CodeShown } from '#domain/code-answer.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { NOW } from '../support/factories.ts';

const SHOWN: CodeShown = {
  code: 'K7MX3P',
  at: NOW,
  name: 'Anna',
  contact: { ...EMPTY_CONTACT, email: 'anna@example.org' },
};

const answer = (code: string, madeAt = NOW, now = NOW, shown = [SHOWN]) =>
  answerTo({ code, madeAt }, shown, now);

test('gives what stood beside the very code', () => {
  const other = { ...SHOWN, code: 'AAAAAA', name: 'Nur Anna', contact: EMPTY_CONTACT };
  expect(answer('K7MX3P', NOW, NOW, [other, SHOWN])).toEqual({
    name: 'Anna',
    ...EMPTY_CONTACT,
    email: 'anna@example.org',
    free: [],
  });
});

test('gives nothing for a code that this phone did not show, nor where there was none', () => {
  expect(answer('AAAAAA')).toBeNull();
  expect(answer('', NOW, NOW, [{ ...SHOWN, code: '' }])).toBeNull();
});

test('gives nothing a day after the meeting', () => {
  expect(answer('K7MX3P', NOW, NOW + ANSWERED_WITHIN - 1)).not.toBeNull();
  expect(answer('K7MX3P', NOW, NOW + ANSWERED_WITHIN)).toBeNull();
});

test('gives nothing for a meeting before the code was shown, as far as two clocks can tell', () => {
  expect(answer('K7MX3P', NOW - 60_000)).not.toBeNull();
  expect(answer('K7MX3P', NOW - 3_600_000)).toBeNull();
});
