/**
 * The rules of the fishbowl in open mode: only the inner circle speaks; anyone may take the empty chair while the
 * talk is open; then somebody seated leaves voluntarily, so that one chair is free again; anyone may leave at any time.
 */
export const BOWL_STATES = ['planned', 'explained', 'running', 'lastCall', 'closed', 'summarised'] as const;
export type BowlState = (typeof BOWL_STATES)[number];

export const CHAIR_NAME_LIMIT = 60;

/** A guest has no phone, so no uid: the moderator seats and frees them. */
export const GUEST = 'guest';

export type Occupant = {
  /** uid of the person, or `GUEST`. */
  readonly who: string;
  readonly name: string;
  /** ms since 1970 */
  readonly since: number;
};

export type Chair = { readonly id: string; readonly occupant: Occupant | null };

export type Bowl = {
  readonly state: BowlState;
  readonly question: string;
  readonly chairs: readonly Chair[];
};

export type Refusal =
  | 'noSuchChair'
  | 'taken'
  | 'notOpen'
  | 'alreadySeated'
  | 'notYours'
  | 'empty'
  | 'noName'
  | 'changed';

export type Move =
  | { readonly ok: true; readonly bowl: Bowl }
  | { readonly ok: false; readonly refusal: Refusal };

export type Person = { readonly uid: string; readonly name: string };

const refused = (refusal: Refusal): Move => ({ ok: false, refusal });

/** A name as a chair can show it; cut where it is too long, but never through a character of two units. */
const shownName = (name: string): string =>
  name
    .trim()
    .slice(0, CHAIR_NAME_LIMIT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

const withChair = (bowl: Bowl, id: string, occupant: Occupant | null): Move => ({
  ok: true,
  bowl: { ...bowl, chairs: bowl.chairs.map((chair) => (chair.id === id ? { id, occupant } : chair)) },
});

export const isOpen = (bowl: Bowl): boolean => bowl.state === 'running' || bowl.state === 'lastCall';

export const chairOf = (bowl: Bowl, uid: string): Chair | undefined =>
  bowl.chairs.find((chair) => chair.occupant?.who === uid);

export const freeChairs = (bowl: Bowl): readonly Chair[] => bowl.chairs.filter((chair) => !chair.occupant);

/** I take an empty chair. Refused: no such chair, taken, not open, already seated, without a name. */
export const sitDown = (bowl: Bowl, chairId: string, me: Person, now: number): Move => {
  const chair = bowl.chairs.find(({ id }) => id === chairId);
  if (!chair) return refused('noSuchChair');
  if (!isOpen(bowl)) return refused('notOpen');
  if (chairOf(bowl, me.uid)) return refused('alreadySeated');
  if (chair.occupant) return refused('taken');
  const name = shownName(me.name);
  if (!name) return refused('noName');
  return withChair(bowl, chairId, { who: me.uid, name, since: now });
};

/** I stand up. Anyone inside may leave at any time, in any state. */
export const standUp = (bowl: Bowl, chairId: string, uid: string): Move => {
  const chair = bowl.chairs.find(({ id }) => id === chairId);
  if (!chair) return refused('noSuchChair');
  return chair.occupant?.who === uid ? withChair(bowl, chairId, null) : refused('notYours');
};

/** The moderator seats somebody without a phone: also before the opening, when the first circle is asked in. */
export const seatGuest = (bowl: Bowl, chairId: string, name: string, now: number): Move => {
  const chair = bowl.chairs.find(({ id }) => id === chairId);
  if (!chair) return refused('noSuchChair');
  if (chair.occupant) return refused('taken');
  const shown = shownName(name);
  return shown ? withChair(bowl, chairId, { who: GUEST, name: shown, since: now }) : refused('noName');
};

/**
 * The moderator frees a chair, whoever sits on it – or only the one `seen` there: refused with `changed` when that
 * person has left and somebody else sits there by now.
 */
export const freeChair = (bowl: Bowl, chairId: string, seen?: Occupant): Move => {
  const chair = bowl.chairs.find(({ id }) => id === chairId);
  if (!chair) return refused('noSuchChair');
  if (!chair.occupant) return refused('empty');
  const isSame = !seen || (chair.occupant.who === seen.who && chair.occupant.since === seen.since);
  return isSame ? withChair(bowl, chairId, null) : refused('changed');
};

/** The moderator opens, calls last, closes: any state may be corrected back, nothing is final while people wait. */
export const changeState = (bowl: Bowl, state: BowlState): Bowl => ({ ...bowl, state });

/** Whom to ask when no chair is free and nobody volunteers: the one seated longest. Null while a chair is free. */
export const seatedLongest = (bowl: Bowl): Chair | null => {
  if (freeChairs(bowl).length) return null;
  const seated = bowl.chairs.filter((chair) => chair.occupant);
  return seated.sort((a, b) => (a.occupant?.since ?? 0) - (b.occupant?.since ?? 0))[0] ?? null;
};

/**
 * Whole minutes somebody has been seated. Chairs carry the server's time, `now` (ms) is a phone's: one that is behind
 * counts from whoever sat down last, so that nobody sits for less than no time.
 */
export const minutesSeated = (bowl: Bowl, { since }: Occupant, now: number): number => {
  const latest = Math.max(now, ...bowl.chairs.map(({ occupant }) => occupant?.since ?? 0));
  return Math.floor((latest - since) / 60_000);
};

/** What usually comes next; null when all is said. */
export const stateAfter = (state: BowlState): BowlState | null =>
  BOWL_STATES[BOWL_STATES.indexOf(state) + 1] ?? null;
