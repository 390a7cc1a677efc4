import { isHttpLink } from '../http-link.ts';
import { SESSION_LIMITS, type Session, type Speaker } from '../session.ts';
import { termKey } from '../terms.ts';
import { plainText } from './html-text.ts';
import { calendarText } from './ics-text.ts';
import { kindOf } from './kind-words.ts';
import { ownTitleIn } from './own-words.ts';
import { speakable } from './plain-text.ts';
import type { Entry, EntryLink, Schedule, Warning } from './schedule.ts';
import { titleMarks } from './title-words.ts';

export type Warn = (warning: Pick<Warning, 'kind' | 'field' | 'detail'>) => void;

/** Where an entry goes: the session that the draft has already, and the ids of its places. */
export type Target = {
  readonly id: string;
  readonly before: Session | undefined;
  readonly room: string;
  /** Undefined: the file does not speak of tracks. */
  readonly track: string | undefined;
};

const NO_TITLE = 'Ohne Titel';
const LENGTH = 60;
const SHORTEST = 5;

const cut = (text: string, max: number, field: string, warn: Warn): string => {
  if (text.length <= max) return text;
  warn({ kind: 'tooLong', field, detail: String(text.length) });
  return `${text
    .slice(0, max - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
};

const linkOf = (link: string, field: string, warn: Warn): string => {
  const text = link.trim();
  if (text === '') return '';
  if (isHttpLink(text) && text.length <= SESSION_LIMITS.link) return text;
  warn({ kind: 'badLink', field, detail: text });
  return '';
};

/** A text as somebody reads it: what we wrote is plain already, anything else may hold HTML. */
const reader =
  ({ ours }: Schedule) =>
  (text: string) =>
    ours ? text.trim() : plainText(speakable(text));

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const titleOf = (schedule: Schedule, entry: Entry, before: Session | undefined, warn: Warn) => {
  const said = entry.own?.cancelled;
  if (schedule.ours && schedule.format !== 'csv' && schedule.format !== 'ics')
    return ownTitleIn(entry.title, said);
  if (schedule.ours) return { title: entry.title, cancelled: said ?? false };
  const { title, cancelled, amended } = titleMarks(oneLine(reader(schedule)(entry.title)));
  if (cancelled) warn({ kind: 'cancelled', field: 'title', detail: '' });
  if (amended) warn({ kind: 'amendment', field: 'title', detail: '' });
  return { title, cancelled: cancelled || (said ?? before?.cancelled ?? false) };
};

const speakersOf = (schedule: Schedule, entry: Entry, before: Session | undefined, warn: Warn): Speaker[] => {
  if (!entry.persons) return [...(before?.speakers ?? [])];
  const read = reader(schedule);
  const named = entry.persons.filter(({ name }) => name.trim() !== '');
  if (named.length > SESSION_LIMITS.speakers)
    warn({
      kind: 'tooMany',
      field: 'speakers',
      detail: named
        .slice(SESSION_LIMITS.speakers)
        .map((p) => p.name)
        .join(', '),
    });
  return named.slice(0, SESSION_LIMITS.speakers).map((person) => {
    const name = cut(
      schedule.ours ? person.name.trim() : oneLine(read(person.name)),
      SESSION_LIMITS.name,
      'speakers',
      warn,
    );
    const known = before?.speakers.find((speaker) => termKey(speaker.name) === termKey(name));
    return {
      name,
      blog: person.blog === undefined ? (known?.blog ?? '') : linkOf(person.blog, 'blog', warn),
      about:
        person.about === undefined
          ? (known?.about ?? '')
          : cut(read(person.about), SESSION_LIMITS.about, 'about', warn),
    };
  });
};

const linkLine = ({ url, title }: EntryLink): string => (title && title !== url ? `${title}: ${url}` : url);

const abstractOf = (schedule: Schedule, entry: Entry, before: Session | undefined, warn: Warn): string => {
  if (!entry.texts) return before?.abstract ?? '';
  const read = reader(schedule);
  const parts = [entry.subtitle ?? '', ...entry.texts].map(read).filter(Boolean);
  const text = parts
    .filter(
      (part, index) =>
        !parts.some((other, at) => at !== index && other.startsWith(part) && (other !== part || at < index)),
    )
    .join('\n\n');
  if (schedule.ours && schedule.format === 'ics' && before && text === calendarText(before))
    return before.abstract;
  const whole = cut(text, SESSION_LIMITS.abstract, 'abstract', warn);
  const links = schedule.ours ? [] : entry.links.filter(({ url }) => isHttpLink(url) && !text.includes(url));
  if (links.length === 0) return whole;
  const withLinks = [whole, links.map(linkLine).join('\n')].filter(Boolean).join('\n\n');
  if (withLinks.length <= SESSION_LIMITS.abstract) return withLinks;
  warn({ kind: 'linksLeftOut', field: 'links', detail: String(links.length) });
  return whole;
};

const minutesOf = ({ minutes }: Entry, before: Session | undefined, warn: Warn): number => {
  const said = minutes ?? before?.minutes;
  if (said === undefined) warn({ kind: 'minutes', field: 'minutes', detail: '' });
  const whole = Math.round(said ?? LENGTH);
  const kept = Math.min(Math.max(whole, SHORTEST), SESSION_LIMITS.minutes);
  if (kept !== whole) warn({ kind: 'minutes', field: 'minutes', detail: String(whole) });
  return kept;
};

const fieldsOf = ({ own }: Entry, before: Session | undefined, warn: Warn): string[] => {
  if (!own?.fields) return [...(before?.fields ?? [])];
  if (own.fields.length > SESSION_LIMITS.fields)
    warn({ kind: 'tooMany', field: 'fields', detail: own.fields.slice(SESSION_LIMITS.fields).join(', ') });
  return own.fields
    .slice(0, SESSION_LIMITS.fields)
    .map((field) => cut(field, SESSION_LIMITS.field, 'fields', warn));
};

const sourceOf = (schedule: Schedule, entry: Entry, before: Session | undefined, warn: Warn): string => {
  const said = entry.own?.source ?? (schedule.ours ? undefined : before?.source || entry.url);
  return said === undefined ? (before?.source ?? '') : linkOf(said, 'source', warn);
};

/**
 * A session that may be stored, whatever the entry holds: too long is shortened, too many are left out, what is no link
 * is dropped – each with a warning. What the file does not speak of stays as the draft has it.
 */
export const toSession = (schedule: Schedule, entry: Entry, target: Target, warn: Warn): Session => {
  const { id, before, room, track } = target;
  const { title, cancelled } = titleOf(schedule, entry, before, warn);
  if (title === '') warn({ kind: 'noTitle', field: 'title', detail: '' });
  return {
    id,
    title: cut(title || NO_TITLE, SESSION_LIMITS.title, 'title', warn),
    abstract: abstractOf(schedule, entry, before, warn),
    speakers: speakersOf(schedule, entry, before, warn),
    fields: fieldsOf(entry, before, warn),
    track: track ?? before?.track ?? '',
    room,
    start: entry.start,
    minutes: minutesOf(entry, before, warn),
    kind: entry.kind === undefined ? (before?.kind ?? 'session') : kindOf(entry.kind),
    cancelled,
    example: entry.own?.example ?? before?.example ?? 'none',
    source: sourceOf(schedule, entry, before, warn),
  };
};
