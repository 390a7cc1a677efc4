import { describe, expect, it } from 'vitest';
import { checkAnswer, type AnswerDraft } from '#domain/answer.ts';
import { checkWith, type Checked } from '#domain/checked.ts';
import { contactSchema } from '#domain/contact.ts';
import { meetingSchema, shareSchema } from '#domain/pair.ts';
import { checkCard, type Card } from '#domain/profile.ts';
import { checkSession } from '#domain/check-session.ts';
import {
  ANSWER_CASES,
  CARD_CASES,
  CONTACT_CASES,
  MEETING_CASES,
  SESSION_CASES,
  SHARE_CASES,
  type LimitCases,
} from '../support/limit-cases.ts';

const NOUNS: [string, LimitCases, (draft: unknown) => Checked<unknown>][] = [
  ['checkCard', CARD_CASES, (draft) => checkCard(draft as Card)],
  ['checkAnswer', ANSWER_CASES, (draft) => checkAnswer(draft as AnswerDraft)],
  ['checkSession', SESSION_CASES, checkSession],
  ['contactSchema', CONTACT_CASES, (draft) => checkWith(contactSchema, draft)],
  ['shareSchema', SHARE_CASES, (draft) => checkWith(shareSchema, draft)],
  ['meetingSchema', MEETING_CASES, (draft) => checkWith(meetingSchema, draft)],
];

describe.each(NOUNS)('%s', (_, { fits, refused, mended }, check) => {
  it.each(fits)('takes %s as it is', (_what, value) => {
    expect(check(value)).toEqual({ ok: true, value });
  });

  it.each(refused)('refuses %s', (_what, value) => {
    expect(check(value).ok).toBe(false);
  });

  it.for(mended)('mends %s', ([_what, value]) => {
    const checked = check(value);
    expect(checked.ok).toBe(true);
    expect(checked).not.toEqual({ ok: true, value });
  });
});
