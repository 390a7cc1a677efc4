import { checkWith, type Checked } from './checked.ts';
import { writtenSession, type Session, type Speaker } from './session.ts';
import { termKey } from './terms.ts';

/** Somebody who speaks, gathered from the sessions of the draft; spellings with the same `termKey` are one person. */
export type Person = Speaker & {
  readonly key: string;
  readonly sessions: readonly Session[];
  /** The sessions do not all say the same of them. */
  readonly differs: boolean;
};

/** A speaker as typed: names the fields `name`, `blog`, `about`. */
export const checkSpeaker = (draft: unknown): Checked<Speaker> =>
  checkWith(writtenSession.entries.speakers.item, draft);

const saysTheSame = (a: Speaker, b: Speaker): boolean =>
  a.name === b.name && a.blog === b.blog && a.about === b.about;

/** Everybody who speaks, by name; blog and text are the first that a session has. */
export const speakersOf = (sessions: readonly Session[]): Person[] => {
  const found = new Map<string, { said: Speaker[]; sessions: Session[] }>();
  for (const session of sessions)
    for (const speaker of session.speakers) {
      const key = termKey(speaker.name);
      const person = found.get(key) ?? { said: [], sessions: [] };
      person.said.push(speaker);
      if (!person.sessions.includes(session)) person.sessions.push(session);
      found.set(key, person);
    }
  return [...found]
    .flatMap(([key, { said, sessions: theirs }]): Person[] => {
      const [first] = said;
      if (!first) return [];
      const blog = said.find((one) => one.blog)?.blog ?? '';
      const about = said.find((one) => one.about)?.about ?? '';
      const differs = said.some((one) => !saysTheSame(one, first));
      return [{ key, name: first.name, blog, about, sessions: theirs, differs }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.key.localeCompare(b.key));
};

/**
 * The sessions in which one of the people of these keys speaks and that would say something else if each of them were
 * `person`; in one session nobody stands twice. Renaming and merging are the same: two keys, one person.
 */
export const replaceSpeakers = (
  sessions: readonly Session[],
  keys: readonly string[],
  person: Speaker,
): Session[] =>
  sessions.flatMap((session) => {
    const isMeant = ({ name }: Speaker) =>
      keys.includes(termKey(name)) || termKey(name) === termKey(person.name);
    if (!session.speakers.some(({ name }) => keys.includes(termKey(name)))) return [];
    const first = session.speakers.findIndex(isMeant);
    const speakers = session.speakers.flatMap((speaker, index) => {
      if (!isMeant(speaker)) return [speaker];
      return index === first ? [person] : [];
    });
    const isSame =
      speakers.length === session.speakers.length &&
      speakers.every((speaker, index) => saysTheSame(speaker, session.speakers[index]!));
    return isSame ? [] : [{ ...session, speakers }];
  });
