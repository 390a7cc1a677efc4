import * as v from 'valibot';
import { checkWith, type Checked } from './checked.ts';
import { isHttpLink } from './http-link.ts';

/** Longest texts, in UTF-16 units. */
export const ANSWER_LIMITS = { what: 1000, when: 1000, field: 40, name: 60, blog: 200, reason: 280 } as const;

/** What may be done with an answer: only counted, quoted without a name, quoted with name and blog link. */
export const CONSENTS = ['counted', 'anonymous', 'named'] as const;
export type Consent = (typeof CONSENTS)[number];

export const ATTENDING = ['', 'yes', 'no'] as const;

/** What became of an answer. Its author sees it; an edit by the author makes it new again. */
export const ANSWER_STATES = ['new', 'approved', 'dismissed'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max, 'tooLong'));

const answerEntries = v.strictObject({
  /** „Was ist Vernetzung?“ */
  what: text(ANSWER_LIMITS.what),
  /** „Wann ist Vernetzung für Dich wertvoll?“ */
  when: text(ANSWER_LIMITS.when),
  field: text(ANSWER_LIMITS.field),
  attending: v.picklist(ATTENDING),
  consent: v.picklist(CONSENTS, 'choose'),
  name: text(ANSWER_LIMITS.name),
  blog: v.pipe(
    text(ANSWER_LIMITS.blog),
    v.check((link) => link === '' || isHttpLink(link), 'badLink'),
  ),
});

export type Answer = v.InferOutput<typeof answerEntries>;

/** An answer as it is being written: consent is chosen, never preset. */
export type AnswerDraft = Omit<Answer, 'consent'> & { readonly consent: Consent | '' };

export const EMPTY_ANSWER: AnswerDraft = {
  what: '',
  when: '',
  field: '',
  attending: '',
  consent: '',
  name: '',
  blog: '',
};

/** Checked even where another field has a problem, so that a form can say everything at once. */
export const answerSchema = v.pipe(
  answerEntries,
  v.forward(
    v.partialCheck([['what'], ['when']], ({ what, when }) => what !== '' || when !== '', 'required'),
    ['what'],
  ),
  v.forward(
    v.partialCheck(
      [['consent'], ['name']],
      ({ consent, name }) => consent !== 'named' || name !== '',
      'required',
    ),
    ['name'],
  ),
);

/** Name and blog are kept only where the author consented to be named. */
export const checkAnswer = (draft: AnswerDraft): Checked<Answer> =>
  checkWith(answerSchema, draft.consent === 'named' ? draft : { ...draft, name: '', blog: '' });

/** An answer as moderators and its author see it. */
export type SentAnswer = Answer & {
  readonly uid: string;
  readonly state: AnswerState;
  readonly reason: string;
  /** ms since 1970; while the server has not confirmed it, the phone's own time. */
  readonly sentAt: number;
};
