import type { Answer } from '#domain/answer.ts';
import type { Profile } from '#domain/profile.ts';

type Left = {
  readonly profile?: Profile;
  readonly answer?: Answer;
  readonly favourites?: readonly string[];
};

const keep = (key: string, value: unknown) => localStorage.setItem(`bsen:${key}`, JSON.stringify(value));

/** What an earlier visit left on this phone: unsent profile and answer, marked sessions. Before the phone is opened. */
export const leaveOnPhone = ({ profile, answer, favourites = [] }: Left): void => {
  if (profile) keep('waiting:profile', { id: 'left-profile', value: profile });
  if (answer) keep('waiting:answer', { id: 'left-answer', value: answer });
  const changes = Object.fromEntries(favourites.map((id) => [id, true]));
  if (favourites.length) keep('favourites', { synced: [], changes });
};
