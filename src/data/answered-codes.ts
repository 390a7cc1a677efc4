import * as v from 'valibot';
import type { CodeShown } from '#domain/code-answer.ts';
import { contactSchema, type Contact } from '#domain/contact.ts';
import { kept } from './phone.ts';

const MOST = 300;

const store = kept('answered-codes', v.array(v.string()), []);

/**
 * Pairs (by id) that came of a code and in which this phone has revealed once what stood beside the code, or has seen
 * that I did: taken back later, it must not come again by itself.
 */
export const answeredCodes = {
  has: (pair: string): boolean => store.get().includes(pair),
  add: (pair: string): void => {
    if (!store.get().includes(pair)) store.set([...store.get(), pair].slice(-MOST));
  },
};

const shown = kept(
  'codes:shown',
  v.array(v.object({ code: v.string(), at: v.number(), name: v.string(), contact: contactSchema })),
  [],
);

/** What this phone showed beside its codes of the last days. */
export const shownCodes = { get: shown.get };

/** Codes of a phone in use for a week and replaced now and then. */
const MOST_SHOWN = 50;

/** Remembers what is to be seen beside a code just now; since when it is shown (ms) stays. */
export const noteShown = (code: string, name: string, contact: Contact, now: number): void => {
  const before = shown.get().find((one) => one.code === code);
  const next: CodeShown = { code, at: before?.at ?? now, name, contact };
  if (JSON.stringify(before) === JSON.stringify(next)) return;
  shown.set([...shown.get().filter((one) => one.code !== code), next].slice(-MOST_SHOWN));
};

/** It turned out to be somebody else's. */
export const forgetShown = (code: string): void => shown.set(shown.get().filter((one) => one.code !== code));
