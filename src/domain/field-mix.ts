import type { KeyOf } from './concern.ts';
import type { ListedCard } from './directory.ts';
import { FEWEST, linksOf, type Link } from './field-links.ts';
import { termKey, type Term } from './terms.ts';

/** What is no entry of the organizers' list: own words, and in the picture also what is too small for it. */
export const OTHERS = '';

/** Fields in the picture, `OTHERS` among them. */
const PICTURE = 12;

/**
 * Who is there. A field is the German word of the organizers' list, or `OTHERS`; somebody of two fields counts in both.
 *
 * The rule of what is hidden: fields with fewer than five people are shown without a number and in the order of the
 * list, whether nobody or four people are there; no total of all people is shown, in words or in the picture. In the
 * picture people of such fields stand under `OTHERS`, together, and only if they are at least five and there would be
 * room for all of them in one hidden field less. So whatever number from nobody to four somebody supposes for a hidden
 * field: there is a directory that looks exactly the same.
 */
export type FieldMix = {
  /** Fields of at least five people, most first. */
  readonly present: readonly { readonly field: string; readonly people: number }[];
  /** Fields of the list with fewer than five, in its order. */
  readonly few: readonly string[];
  /** Those of them where nobody is. For the organizers only. */
  readonly nobody: readonly string[];
  /** Who is drawn: at most twelve. */
  readonly groups: readonly string[];
  /** Between any two groups that share a concern. */
  readonly links: readonly Link[];
};

/** The entry of the organizers' list that a word belongs to, in either language or one of its other spellings. */
const entryMaker = (terms: readonly Term[]): ((text: string) => string) => {
  const entries = new Map<string, string>();
  for (const { de, en, also = [] } of terms)
    for (const text of [de, en, ...also]) {
      const key = termKey(text);
      if (key && !entries.has(key)) entries.set(key, de);
    }
  return (text) => entries.get(termKey(text)) ?? OTHERS;
};

type Crowd = ReadonlyMap<string, readonly ListedCard[]>;

const crowdOf = (cards: readonly ListedCard[], terms: readonly Term[]): Crowd => {
  const entryOf = entryMaker(terms);
  const crowd = new Map<string, ListedCard[]>(terms.map(({ de }) => [de, []]));
  crowd.set(OTHERS, []);
  for (const card of cards)
    for (const entry of new Set(card.fields.filter((text) => termKey(text)).map(entryOf)))
      crowd.get(entry)?.push(card);
  return crowd;
};

/** Everybody once. */
const together = (crowd: Crowd, fields: readonly string[]): ListedCard[] => [
  ...new Set(fields.flatMap((field) => crowd.get(field) ?? [])),
];

/**
 * The mix of fields and what they share. `terms` are the organizers' fields; `keyOf` compares concerns, of which only
 * those `known` to the organizers or named by five people of the picture are said in words.
 */
export const fieldMix = (
  cards: readonly ListedCard[],
  terms: readonly Term[],
  { keyOf, known }: { readonly keyOf: KeyOf; readonly known: ReadonlySet<string> },
): FieldMix => {
  const crowd = crowdOf(cards, terms);
  const size = (field: string) => crowd.get(field)?.length ?? 0;
  const fields = [...crowd.keys()];
  const hidden = fields.filter((field) => size(field) < FEWEST);
  // The order of the list breaks ties, so that the picture does not turn with every new card.
  const present = fields.filter((field) => size(field) >= FEWEST).sort((a, b) => size(b) - size(a));

  const small = together(crowd, hidden);
  const canHide = small.length >= FEWEST && small.length <= (FEWEST - 1) * (hidden.length - 1);
  const listed = present.filter((field) => field !== OTHERS);
  const drawn = listed.slice(0, PICTURE - 1);
  const rest = [...present.filter((field) => !drawn.includes(field)), ...(canHide ? hidden : [])];
  const groups = new Map(drawn.map((field) => [field, crowd.get(field) ?? []]));
  if (rest.length) groups.set(OTHERS, together(crowd, rest));

  const few = hidden.filter((field) => field !== OTHERS);
  return {
    present: present.map((field) => ({ field, people: size(field) })),
    few,
    nobody: few.filter((field) => size(field) === 0),
    groups: [...groups.keys()],
    links: linksOf(groups, keyOf, known),
  };
};
