import type { Answer } from '#domain/answer.ts';
import type { Profile } from '#domain/profile.ts';
import type { Ratings } from '#domain/rating.ts';

type Left = {
  readonly profile?: Profile;
  readonly answer?: Answer;
  readonly ratings?: Ratings;
  readonly favourites?: readonly string[];
};

const keep = (key: string, value: unknown) => localStorage.setItem(`bsen:${key}`, JSON.stringify(value));

/** What an earlier visit left on this phone: unsent profile, answer and ratings, marked sessions. Before the phone is opened. */
export const leaveOnPhone = ({ profile, answer, ratings, favourites = [] }: Left): void => {
  if (profile) keep('waiting:profile', { id: 'left-profile', value: profile });
  if (answer) keep('waiting:answer', { id: 'left-answer', value: answer });
  if (ratings) keep('waiting:ratings', { id: 'left-ratings', value: ratings });
  const changes = Object.fromEntries(favourites.map((id) => [id, true]));
  if (favourites.length) keep('favourites', { synced: [], changes });
};
