import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import { clockOf, dateOf } from '#domain/wall-time.ts';
import type { Words } from '#ui/language.tsx';
import type { FormWords } from './form-words.ts';
import type { EditorWords } from '../words.ts';

type Vocabulary = {
  readonly words: Words<EditorWords>;
  readonly form: Words<FormWords>;
  readonly frame: Frame;
};

const nameIn = (places: readonly { id: string; name: string }[], id: string): string =>
  places.find((place) => place.id === id)?.name ?? id;

/** What each part of a session says, in the order of the form; people one a line. */
const tellers: Record<Exclude<keyof Session, 'id'>, (session: Session, all: Vocabulary) => string> = {
  title: ({ title }) => title,
  start: ({ start }, { form }) => (start ? `${dateOf(start)}, ${clockOf(start)}` : form.notScheduled),
  minutes: ({ minutes }) => (Number.isNaN(minutes) ? '' : String(minutes)),
  room: ({ room }, { frame }) => nameIn(frame.rooms, room),
  track: ({ track }, { frame }) => nameIn(frame.tracks, track),
  kind: ({ kind }, { words }) => words.kinds[kind],
  cancelled: ({ cancelled }, { form }) => (cancelled ? form.yes : form.no),
  speakers: ({ speakers }) =>
    speakers.map(({ name, blog, about }) => [name, blog, about].filter(Boolean).join(' · ')).join('\n'),
  fields: ({ fields }) => fields.join(', '),
  abstract: ({ abstract }) => abstract,
  example: ({ example }, { words }) => words.examples[example],
  source: ({ source }) => source,
};

const labelOf = (key: Exclude<keyof Session, 'id'>, { words, form }: Vocabulary): string => {
  if (key === 'start') return form.when;
  if (key === 'fields' || key === 'speakers') return form[key];
  return words.fields[key];
};

export type Difference = { readonly label: string; readonly mine: string; readonly theirs: string };

/** Field by field what two versions of a session say differently. */
export const differencesOf = (mine: Session, theirs: Session, all: Vocabulary): Difference[] =>
  (Object.keys(tellers) as (keyof typeof tellers)[]).flatMap((key) => {
    const tell = tellers[key];
    const [one, other] = [tell(mine, all), tell(theirs, all)];
    return one === other ? [] : [{ label: labelOf(key, all), mine: one, theirs: other }];
  });
