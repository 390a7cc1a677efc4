import type { Answer } from '#domain/answer.ts';
import type { Note } from '#domain/note.ts';
import type { Profile } from '#domain/profile.ts';
import type { Ratings } from '#domain/rating.ts';
import type { Report } from '#domain/report.ts';
import type { Wish } from '#domain/wishlist.ts';

type Left = {
  readonly profile?: Profile;
  readonly answer?: Answer;
  readonly ratings?: Ratings;
  readonly notes?: Readonly<Record<string, Note>>;
  readonly wishlist?: readonly (Wish & { readonly on: boolean })[];
  readonly reports?: Readonly<Record<string, Report>>;
  readonly blocks?: readonly { readonly about: string; readonly name: string }[];
  readonly favourites?: readonly string[];
  /** The server said no to what is named here. */
  readonly refused?: boolean;
};

const keep = (key: string, value: unknown) => localStorage.setItem(`bsen:${key}`, JSON.stringify(value));

/** What an earlier visit left on this phone: what is unsent, and marked sessions. Before the phone is opened. */
export const leaveOnPhone = ({ favourites = [], refused = false, ...unsent }: Left): void => {
  const said = refused ? { refused: 'permission-denied' } : {};
  for (const [name, value] of Object.entries(unsent))
    keep(`waiting:${name}`, { id: `left-${name}`, value, ...said });
  const changes = Object.fromEntries(favourites.map((id) => [id, true]));
  if (favourites.length) keep('favourites', { synced: [], changes });
};
