/** Which person holds which keys, and – the other way round – which people hold a key. People are 0, 1, 2 … */
export type Postings = {
  /** Person → ids of their keys. */
  readonly keysOf: readonly (readonly number[])[];
  /** Key id → people, ascending. */
  readonly peopleOf: readonly (readonly number[])[];
  readonly idOf: ReadonlyMap<string, number>;
};

/** `lists` has one entry per person, without a key twice. */
export const postingsOf = (lists: readonly Iterable<string>[]): Postings => {
  const idOf = new Map<string, number>();
  const peopleOf: number[][] = [];
  const keysOf = lists.map((keys, person) =>
    [...keys].map((key) => {
      let id = idOf.get(key);
      if (id === undefined) idOf.set(key, (id = peopleOf.push([]) - 1));
      peopleOf[id]?.push(person);
      return id;
    }),
  );
  return { keysOf, peopleOf, idOf };
};
