/** Pairs of people in flat arrays that grow. */
export class PairList {
  size = 0;
  first = new Int32Array(1024);
  second = new Int32Array(1024);
  /** What the two have to talk about. */
  weight = new Int32Array(1024);
  /** Where the pair stands, the largest first, -`TOP` … `TOP`. */
  standing = new Int32Array(1024);

  add(a: number, b: number, weight: number, standing: number): void {
    if (this.size === this.first.length) this.#grow();
    this.first[this.size] = a;
    this.second[this.size] = b;
    this.weight[this.size] = weight;
    this.standing[this.size] = standing;
    this.size += 1;
  }

  #grow(): void {
    const grown = (old: Int32Array) => {
      const larger = new Int32Array(this.size * 2);
      larger.set(old);
      return larger;
    };
    this.first = grown(this.first);
    this.second = grown(this.second);
    this.weight = grown(this.weight);
    this.standing = grown(this.standing);
  }
}

/** Largest standing that is told apart. */
export const TOP = (1 << 21) - 1;

/** One stable pass of a counting sort of `order` by the 11 bits of `keys` from `shift` on. */
const countingPass = (order: Uint32Array, keys: Uint32Array, shift: number): Uint32Array => {
  const starts = new Uint32Array(2049);
  for (const key of keys) starts[((key >>> shift) & 2047) + 1]! += 1;
  for (let digit = 0; digit < 2048; digit += 1) starts[digit + 1]! += starts[digit]!;
  const sorted = new Uint32Array(order.length);
  for (const index of order) sorted[starts[(keys[index]! >>> shift) & 2047]!++] = index;
  return sorted;
};

/** Indices of the pairs, best standing first; among equals by `tie` (its low 10 bits), then as they were added. */
export const bestFirst = (pairs: PairList, tie: (a: number, b: number) => number): Uint32Array => {
  const keys = new Uint32Array(pairs.size);
  const order = new Uint32Array(pairs.size);
  for (let index = 0; index < pairs.size; index += 1) {
    const place = TOP - Math.max(-TOP, Math.min(TOP, pairs.standing[index]!));
    keys[index] = (place << 10) | (tie(pairs.first[index]!, pairs.second[index]!) & 1023);
    order[index] = index;
  }
  return countingPass(countingPass(countingPass(order, keys, 0), keys, 11), keys, 22);
};
