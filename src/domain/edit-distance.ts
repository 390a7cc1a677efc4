/**
 * How many letters have to be put in, taken out, changed or swapped with their neighbour to make one text of the other
 * (optimal string alignment: no place is changed twice), counted in UTF-16 units; `most + 1` for whatever is farther.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let earlier: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, earlier[j - 2]! + 1);
      row.push(least);
    }
    // A swap reaches back over one row, so that two rows have to be beyond hope.
    if (Math.min(...row) > most && Math.min(...last) > most) return most + 1;
    [earlier, last] = [last, row];
  }
  return Math.min(last[other.length]!, most + 1);
};
