/** Which person holds which keys, and – the other way round – which people hold a key. Both are 0, 1, 2 … */
export type Postings = {
  /** Person → ids of their keys. */
  readonly keysOf: readonly (readonly number[])[];
  /** The holders of key k, ascending, are `people` from `starts[k]` to before `starts[k + 1]`. */
  readonly people: Int32Array;
  readonly starts: Int32Array;
};

/** `keysOf` has one entry per person, without a key twice; all keys are below `keys`. */
export const postingsOf = (keysOf: readonly (readonly number[])[], keys: number): Postings => {
  const starts = new Int32Array(keys + 1);
  for (const held of keysOf) for (const key of held) starts[key + 1]! += 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const people = new Int32Array(starts[keys]!);
  for (let person = 0; person < keysOf.length; person += 1)
    for (const key of keysOf[person]!) people[next[key]!++] = person;
  return { keysOf, people, starts };
};

export const holdersOf = ({ starts }: Postings, key: number): number => starts[key + 1]! - starts[key]!;
