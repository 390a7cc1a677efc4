import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWER_LIMITS,
  ATTENDING,
  checkAnswer,
  CONSENTS,
  EMPTY_ANSWER,
  type Answer,
  type AnswerDraft,
} from '#domain/answer.ts';
import { anAnswer } from '../support/factories.ts';

const text = (max: number) => fc.string({ unit: 'binary', maxLength: max });

const draft: fc.Arbitrary<AnswerDraft> = fc.record({
  what: text(60),
  when: text(60),
  field: text(ANSWER_LIMITS.field + 1),
  attending: fc.constantFrom(...ATTENDING),
  consent: fc.constantFrom(...CONSENTS, '' as const),
  name: text(ANSWER_LIMITS.name + 1),
  blog: fc.oneof(fc.webUrl(), text(20), fc.constant('')),
});

/** Drafts that are taken, with what was made of them. */
const taken = draft
  .map((typed) => ({ typed, checked: checkAnswer(typed) }))
  .filter(({ checked }) => checked.ok)
  .map(({ typed, checked }) => ({ typed, answer: (checked as { value: Answer }).value }));

describe('checkAnswer', () => {
  test.each(['what', 'when'] as const)('needs one of the two questions: „%s“ is enough', (question) => {
    const checked = checkAnswer({ ...EMPTY_ANSWER, consent: 'counted', [question]: 'Vertrauen' });
    expect(checked).toMatchObject({ ok: true, value: { [question]: 'Vertrauen' } });
  });

  test.each([
    ['an empty answer', { what: ' ', when: '' }, { what: 'required' }],
    ['an answer without consent', { consent: '' as const }, { consent: 'choose' }],
    ['to be named without a name', { consent: 'named' as const, name: ' ' }, { name: 'required' }],
    [
      'a blog that is no link',
      { consent: 'named' as const, name: 'Anna', blog: 'anna.example' },
      { blog: 'badLink' },
    ],
    [
      'a script as a blog',
      { consent: 'named' as const, name: 'Anna', blog: 'javascript:alert(1)' },
      { blog: 'badLink' },
    ],
    [
      'a blog that no browser can open',
      { consent: 'named' as const, name: 'Anna', blog: 'https://%' },
      { blog: 'badLink' },
    ],
    ['a text too long', { what: 'x'.repeat(1001) }, { what: 'tooLong' }],
    [
      'an answer with nothing in it, all problems at once',
      { what: '', when: '', consent: '' as const },
      { what: 'required', consent: 'choose' },
    ],
  ])('refuses %s', (_, traits, problems) => {
    expect(checkAnswer({ ...anAnswer(), ...traits })).toEqual({ ok: false, problems });
  });

  test.each(['counted', 'anonymous'] as const)('keeps neither name nor blog when %s', (consent) => {
    const typed = { ...anAnswer({ consent: 'named' }), consent };
    expect(checkAnswer(typed)).toMatchObject({ ok: true, value: { name: '', blog: '' } });
  });

  test('does not mind a bad link that is not kept', () => {
    expect(checkAnswer({ ...anAnswer({ consent: 'counted' }), blog: 'nowhere' }).ok).toBe(true);
  });

  test('takes what it gave and changes nothing in it', () => {
    fc.assert(
      fc.property(taken, ({ answer }) => {
        expect(checkAnswer(answer)).toEqual({ ok: true, value: answer });
      }),
    );
  });

  test('keeps the words as typed, but for blanks around them', () => {
    fc.assert(
      fc.property(taken, ({ typed, answer }) => {
        expect([answer.what, answer.when]).toEqual([typed.what.trim(), typed.when.trim()]);
      }),
    );
  });

  test('gives a name only where its author released it', () => {
    fc.assert(
      fc.property(taken, ({ typed, answer }) => {
        expect(answer.name).toBe(typed.consent === 'named' ? typed.name.trim() : '');
        expect(answer.blog).toBe(typed.consent === 'named' ? typed.blog.trim() : '');
      }),
    );
  });
});
