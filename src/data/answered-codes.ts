import * as v from 'valibot';
import { kept } from './phone.ts';

const MOST = 300;

const store = kept('answered-codes', v.array(v.string()), []);

/**
 * Pairs (by id) that came of a code and in which this phone has revealed once what stood beside the code: taken back
 * later, it must not come again by itself.
 */
export const answeredCodes = {
  has: (pair: string): boolean => store.get().includes(pair),
  add: (pair: string): void => {
    if (!store.get().includes(pair)) store.set([...store.get(), pair].slice(-MOST));
  },
};
