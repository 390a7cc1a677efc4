import type { Answer, AnswerDraft, SentAnswer } from '#domain/answer.ts';

/** What the author wrote and chose, without what became of it. */
export const wordsOf = ({ what, when, field, attending, consent, name, blog }: Answer): Answer => ({
  what,
  when,
  field,
  attending,
  consent,
  name,
  blog,
});

/** A moderator's decision makes no other version; nothing at all (null) equals only nothing. */
export const isSameVersion = (a: AnswerDraft | null, b: AnswerDraft | null): boolean => {
  if (!a || !b) return a === b;
  return (Object.keys(a) as (keyof AnswerDraft)[]).every((key) => a[key] === b[key]);
};

/** Each edit by the author has its own time, each decision its state and reason. */
export const isSameState = (a: SentAnswer, b: SentAnswer): boolean =>
  a.uid === b.uid && a.sentAt === b.sentAt && a.state === b.state && a.reason === b.reason;

const FIRST_WORDS = 6;

/** Enough of an answer to know it again. */
export const startOf = ({ what, when }: Answer): string => {
  const all = (what || when).split(/\s+/);
  return all.length > FIRST_WORDS ? `${all.slice(0, FIRST_WORDS).join(' ')} …` : all.join(' ');
};
