import type { PairList } from './pair-list.ts';

/** Who is on whose list. Links are kept on both sides at once, so a list is mutual by construction. */
export class Pairing {
  readonly capacity: number;
  /** Person → how many are on their list, never above `capacity`. */
  readonly degree: Uint16Array;
  readonly #partners: Int32Array;
  readonly #weights: Int32Array;

  constructor(people: number, capacity: number) {
    this.capacity = capacity;
    this.degree = new Uint16Array(people);
    this.#partners = new Int32Array(people * capacity);
    this.#weights = new Int32Array(people * capacity);
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
  weightAt(person: number, at: number): number {
    return this.#weights[person * this.capacity + at]!;
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
  link(a: number, b: number, weight: number): void {
    this.#put(a, b, weight);
    this.#put(b, a, weight);
  }

  unlink(a: number, b: number): void {
    this.#drop(a, b);
    this.#drop(b, a);
  }

  #put(person: number, partner: number, weight: number): void {
    const at = person * this.capacity + this.degree[person]!;
    this.#partners[at] = partner;
    this.#weights[at] = weight;
    this.degree[person]! += 1;
  }

  #drop(person: number, partner: number): void {
    const from = person * this.capacity;
    const end = from + this.degree[person]!;
    const at = this.#partners.indexOf(partner, from);
    this.#partners.copyWithin(at, at + 1, end);
    this.#weights.copyWithin(at, at + 1, end);
    this.degree[person]! -= 1;
  }
}

/**
 * Greedy b-matching: the pairs in this order, each linked if both still have room, are not linked yet and `may` agrees,
 * asked when its turn has come. True when anything was linked.
 */
export const linkInOrder = (
  pairing: Pairing,
  pairs: PairList,
  order: Uint32Array,
  may: (a: number, b: number) => boolean,
): boolean => {
  let linked = false;
  for (const index of order) {
    const a = pairs.first[index]!;
    const b = pairs.second[index]!;
    if (pairing.isFull(a) || pairing.isFull(b) || pairing.has(a, b) || !may(a, b)) continue;
    pairing.link(a, b, pairs.weight[index]!);
    linked = true;
  }
  return linked;
};
