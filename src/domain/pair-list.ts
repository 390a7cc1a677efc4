export const STRONGEST = 2047;

/** Pairs of people in flat arrays that grow: a thousand people make some hundred thousand pairs. */
export class PairList {
  size = 0;
  first = new Int32Array(1024);
  second = new Int32Array(1024);
  /** 0 … `STRONGEST` */
  strength = new Uint16Array(1024);

  add(a: number, b: number, strength: number): void {
    if (this.size === this.first.length) this.#grow();
    this.first[this.size] = a;
    this.second[this.size] = b;
    this.strength[this.size] = strength;
    this.size += 1;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint16Array>(old: T, empty: T): T => {
      empty.set(old);
      return empty;
    };
    this.first = grown(this.first, new Int32Array(this.size * 2));
    this.second = grown(this.second, new Int32Array(this.size * 2));
    this.strength = grown(this.strength, new Uint16Array(this.size * 2));
  }
}

/** One stable pass of a counting sort of `order` by the 11 bits of `keys` from `shift` on. */
const countingPass = (order: Uint32Array, keys: Uint32Array, shift: number): Uint32Array => {
  const starts = new Uint32Array(2049);
  for (const key of keys) starts[((key >>> shift) & 2047) + 1]! += 1;
  for (let digit = 0; digit < 2048; digit += 1) starts[digit + 1]! += starts[digit]!;
  const sorted = new Uint32Array(order.length);
  for (const index of order) sorted[starts[(keys[index]! >>> shift) & 2047]!++] = index;
  return sorted;
};

/** Indices of the pairs, strongest first; among equals by `tie` (its low 11 bits), then as they were added. */
export const strongestFirst = (pairs: PairList, tie: (a: number, b: number) => number): Uint32Array => {
  const keys = new Uint32Array(pairs.size);
  const order = new Uint32Array(pairs.size);
  for (let index = 0; index < pairs.size; index += 1) {
    const rank = STRONGEST - pairs.strength[index]!;
    keys[index] = (rank << 11) | (tie(pairs.first[index]!, pairs.second[index]!) & 2047);
    order[index] = index;
  }
  return countingPass(countingPass(order, keys, 0), keys, 11);
};
