import * as v from 'valibot';
import { checkWith, type Checked } from './checked.ts';
import { contactSchema, EMPTY_CONTACT } from './contact.ts';
import { distinctTerms } from './terms.ts';

/** Longest texts (UTF-16 units, never fewer than the characters the rules count) and longest lists. */
export const PROFILE_LIMITS = {
  name: 60,
  sentence: 140,
  lesson: 280,
  term: 40,
  fields: 4,
  interests: 10,
  offers: 5,
  seeks: 5,
  networks: 5,
} as const;

/** A letter, digit or sign that can be seen: signs without width alone are no name. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max, 'tooLong'));
const terms = (max: number) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.maxLength(PROFILE_LIMITS.term, 'tooLong'))),
    v.transform((list: string[]) => distinctTerms(list)),
    v.maxLength(max, 'tooMany'),
  );

/** What others see of me. Only the name is needed; networks I belong to stand apart from what I do and want. */
export const cardSchema = v.strictObject({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.regex(VISIBLE, 'required'),
    v.maxLength(PROFILE_LIMITS.name, 'tooLong'),
  ),
  sentence: text(PROFILE_LIMITS.sentence),
  fields: terms(PROFILE_LIMITS.fields),
  interests: terms(PROFILE_LIMITS.interests),
  offers: terms(PROFILE_LIMITS.offers),
  seeks: terms(PROFILE_LIMITS.seeks),
  /** „Ich weiß noch nicht, was ich suche“ – a full answer, not a gap. */
  undecided: v.boolean(),
  networks: terms(PROFILE_LIMITS.networks),
  /** One failure I learned from. */
  lesson: text(PROFILE_LIMITS.lesson),
});

export type Card = v.InferOutput<typeof cardSchema>;

export const profileSchema = v.strictObject({
  card: cardSchema,
  /** Off: no card in the directory, in nobody's suggestions. */
  visible: v.boolean(),
  /** Nobody else reads it here; a person I was matched with reads what I reveal in our pair. */
  contact: v.optional(contactSchema, EMPTY_CONTACT),
});

export type Profile = v.InferOutput<typeof profileSchema>;

export const EMPTY_CARD: Card = {
  name: '',
  sentence: '',
  fields: [],
  interests: [],
  offers: [],
  seeks: [],
  undecided: false,
  networks: [],
  lesson: '',
};

/** Somebody who does not know yet seeks nothing in particular: the two do not stand together. */
export const checkCard = (draft: Card): Checked<Card> =>
  checkWith(cardSchema, draft.undecided ? { ...draft, seeks: [] } : draft);
