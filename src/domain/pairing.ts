import type { PairList } from './pair-list.ts';

/** Who is on whose list. Links are kept on both sides at once, so a list is mutual by construction. */
export class Pairing {
  readonly capacity: number;
  /** Person → how many are on their list, never above `capacity`. */
  readonly degree: Uint16Array;
  readonly #partners: Int32Array;
  readonly #strengths: Uint16Array;

  constructor(people: number, capacity: number) {
    this.capacity = capacity;
    this.degree = new Uint16Array(people);
    this.#partners = new Int32Array(people * capacity);
    this.#strengths = new Uint16Array(people * capacity);
  }

  get people(): number {
    return this.degree.length;
  }

  partnersOf(person: number): Int32Array {
    const from = person * this.capacity;
    return this.#partners.subarray(from, from + this.degree[person]!);
  }

  /** `at`: 0 … length of the list - 1 */
  partnerAt(person: number, at: number): number {
    return this.#partners[person * this.capacity + at]!;
  }

  /** 0 without a shared concern. */
  strengthAt(person: number, at: number): number {
    return this.#strengths[person * this.capacity + at]!;
  }

  has(a: number, b: number): boolean {
    const from = a * this.capacity;
    for (let at = from; at < from + this.degree[a]!; at += 1) if (this.#partners[at] === b) return true;
    return false;
  }

  isFull(person: number): boolean {
    return this.degree[person] === this.capacity;
  }

  /** Promised by the caller: two people, not linked yet, neither full. */
  link(a: number, b: number, strength: number): void {
    this.#put(a, b, strength);
    this.#put(b, a, strength);
  }

  unlink(a: number, b: number): void {
    this.#drop(a, b);
    this.#drop(b, a);
  }

  #put(person: number, partner: number, strength: number): void {
    const at = person * this.capacity + this.degree[person]!;
    this.#partners[at] = partner;
    this.#strengths[at] = strength;
    this.degree[person]! += 1;
  }

  #drop(person: number, partner: number): void {
    const from = person * this.capacity;
    const end = from + this.degree[person]!;
    const at = this.#partners.indexOf(partner, from);
    this.#partners.copyWithin(at, at + 1, end);
    this.#strengths.copyWithin(at, at + 1, end);
    this.degree[person]! -= 1;
  }
}

/**
 * Greedy b-matching in rounds: the strongest pairs first, but everybody up to one before anybody beyond one, then up
 * to two, and so on – so those whom many would suit do not use up the places of those whom few suit.
 * `order` holds indices of `pairs`; a pair is taken only if `open(a, b)`, asked when its turn has come.
 */
export const linkInRounds = (
  pairing: Pairing,
  pairs: PairList,
  order: Uint32Array,
  open: (a: number, b: number) => boolean,
): void => {
  const taken = new Uint16Array(pairing.people);
  const waiting = order.slice();
  let left = waiting.length;
  for (let limit = 1; limit <= pairing.capacity; limit += 1) {
    let kept = 0;
    for (let at = 0; at < left; at += 1) {
      const index = waiting[at]!;
      const a = pairs.first[index]!;
      const b = pairs.second[index]!;
      if (pairing.isFull(a) || pairing.isFull(b)) continue;
      if (taken[a]! >= limit || taken[b]! >= limit) {
        waiting[kept++] = index;
        continue;
      }
      if (pairing.has(a, b) || !open(a, b)) continue;
      pairing.link(a, b, pairs.strength[index]!);
      taken[a]! += 1;
      taken[b]! += 1;
    }
    left = kept;
  }
};
