import * as v from 'valibot';
import type { Release } from '#domain/programme.ts';
import { seenOf, seenSchema } from '#domain/seen-changes.ts';
import { kept } from './phone.ts';

/** What this phone compares a release with to tell what changed; null before the first visit. */
export const seenRelease = kept('seen', v.nullable(seenSchema), null);

/** The last release whose changes somebody has really looked at here: it may be told to the account. 0: none. */
export const lookedAt = kept('seen-number', v.number(), 0);

/** What the account knows: the last release whose changes were looked at on any phone; null while unknown. */
let known: number | null = null;
const listeners = new Set<() => void>();

export const seenElsewhere = {
  get: (): number | null => known,
  set: (number: number | null): void => {
    known = number;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Takes this release as the one to compare with, without saying that its changes were looked at. */
export const compareWith = ({ number, programme }: Release): void =>
  seenRelease.set(seenOf(number, programme));

/** The changes up to this release were looked at: they are told neither here again nor on the person's other phones. */
export const markSeen = (release: Release): void => {
  compareWith(release);
  lookedAt.set(release.number);
};
