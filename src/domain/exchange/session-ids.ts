import type { Session } from '../session.ts';
import { termKey } from '../terms.ts';
import { folded, guidOfSession, untaken } from './identity.ts';
import { titleMarks } from './title-words.ts';
import type { Entry } from './schedule.ts';

const OWN = /^[a-z0-9-]{1,40}$/;

/** What every object has already: ratings and favourites, which are kept by these ids, would lose them. */
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** A name as an id that may be stored, the same for the same name. */
const idOf = (said: string): string => {
  const id = OWN.test(said) ? said : folded(said);
  return RESERVED.has(id) ? `${id}-id` : id;
};

/** How the source knows an entry, as an id of ours: the same in every later export of that source. */
const idAtSource = (entry: Entry): string => {
  const said = entry.guid || entry.id || entry.slug || titleMarks(entry.title).title;
  return idOf(OWN.test(said.toLowerCase()) ? said.toLowerCase() : said);
};

/** Title and people; without people where a file does not speak of them. */
const likenessOf = (title: string, speakers: readonly string[] | undefined): string =>
  speakers ? [termKey(title), '', ...speakers.map(termKey).sort()].join('\n') : termKey(title);

const likenessesOf = (draft: readonly Session[]): ReadonlyMap<string, readonly Session[]> => {
  const found = new Map<string, Session[]>();
  for (const session of draft) {
    const names = session.speakers.map(({ name }) => name);
    for (const key of [likenessOf(session.title, names), likenessOf(session.title, undefined)])
      if (!found.get(key)?.push(session)) found.set(key, [session]);
  }
  return found;
};

/**
 * An id for every entry, in their order. Ours where the file proves it; else the one that the source has; and an entry
 * whose id is new but whose title and people are those of one session of the draft is that session. So favourites stay.
 * `repeated`: the indexes of entries whose id another one already has.
 */
export const sessionIds = (
  entries: readonly Entry[],
  draft: readonly Session[],
): { readonly ids: readonly string[]; readonly repeated: ReadonlySet<number> } => {
  const byGuid = new Map(draft.map(({ id }) => [guidOfSession(id), id]));
  const first = entries.map((entry) => {
    const own = entry.own?.id;
    if (own !== undefined) return idOf(own);
    return byGuid.get(entry.guid.toLowerCase()) ?? idAtSource(entry);
  });
  const drafted = new Set(draft.map(({ id }) => id));
  const claimed = new Set(first.filter((id) => drafted.has(id)));
  const likenesses = likenessesOf(draft);
  const alike = (entry: Entry): string | undefined => {
    const names = entry.persons?.map(({ name }) => name).filter(Boolean);
    const same = likenesses.get(likenessOf(titleMarks(entry.title).title, names)) ?? [];
    const candidates = same.filter(({ id }) => !claimed.has(id));
    const sameTime = candidates.filter(({ start }) => start === entry.start);
    const [only, another] = sameTime.length > 0 ? sameTime : candidates;
    return only && !another ? only.id : undefined;
  };
  const taken = new Set<string>();
  const repeated = new Set<number>();
  const ids = entries.map((entry, index) => {
    const id = first[index]!;
    const kept = drafted.has(id) ? id : (alike(entry) ?? id);
    if (taken.has(kept)) repeated.add(index);
    const final = untaken(kept, taken);
    taken.add(final);
    claimed.add(final);
    return final;
  });
  return { ids, repeated };
};
