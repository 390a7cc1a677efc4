/**
 * An upper bound, proven by duality, of the weight of every b-matching: the linear relaxation. It is half of the best
 * assignment in the bipartite double cover – everybody once on the left, once on the right, each with `capacity` places,
 * nobody twice with the same – and that one is solved exactly, by successive shortest paths with potentials (Dijkstra in
 * the dense form, O(people²) a step). With ten places the best whole-numbered matching is hardly below it.
 * `weights[a * people + b]`: weight of a pair, negative where the two may not meet.
 */
export const upperBound = (weights: Float64Array, people: number, capacity: number): number => {
  const source = 2 * people;
  const sink = source + 1;
  const nodes = source + 2;
  const used = new Uint8Array(people * people);
  const left = new Int32Array(people);
  const right = new Int32Array(people);
  const potential = new Float64Array(nodes);
  const distance = new Float64Array(nodes);
  const before = new Int32Array(nodes);
  const done = new Uint8Array(nodes);

  const reach = (from: number, to: number, cost: number): void => {
    const far = distance[from]! + Math.max(0, cost + potential[from]! - potential[to]!);
    if (far >= distance[to]!) return;
    distance[to] = far;
    before[to] = from;
  };

  const relaxFrom = (node: number): void => {
    if (node === source) {
      for (let a = 0; a < people; a += 1) if (left[a]! < capacity) reach(source, a, 0);
    } else if (node < people) {
      for (let b = 0; b < people; b += 1) {
        const weight = weights[node * people + b]!;
        if (weight >= 0 && used[node * people + b] === 0) reach(node, people + b, -weight);
      }
    } else {
      const b = node - people;
      for (let a = 0; a < people; a += 1)
        if (used[a * people + b] === 1) reach(node, a, weights[a * people + b]!);
      if (right[b]! < capacity) reach(node, sink, 0);
    }
  };

  /** Shortest distances from the source, as far as the sink; false where it is out of reach. */
  const findPath = (): boolean => {
    distance.fill(Infinity);
    done.fill(0);
    distance[source] = 0;
    for (;;) {
      let nearest = -1;
      for (let node = 0; node < nodes; node += 1)
        if (done[node] === 0 && distance[node]! < (distance[nearest] ?? Infinity)) nearest = node;
      if (nearest < 0) return false;
      if (nearest === sink) return true;
      done[nearest] = 1;
      relaxFrom(nearest);
    }
  };

  const shift = (): void => {
    for (let node = sink; node !== source;) {
      const from = before[node]!;
      if (from === source) left[node]! += 1;
      else if (node === sink) right[from - people]! += 1;
      else if (from < people) used[from * people + node - people] = 1;
      else used[node * people + from - people] = 0;
      node = from;
    }
  };

  // The first potentials: the heaviest pair of everybody on the right, and of all.
  for (let b = 0; b < people; b += 1)
    for (let a = 0; a < people; a += 1)
      potential[people + b] = Math.min(potential[people + b]!, -weights[a * people + b]!);
  potential[sink] = Math.min(...potential.subarray(people, source));
  while (findPath()) {
    const length = distance[sink]!;
    for (let node = 0; node < nodes; node += 1) potential[node]! += Math.min(distance[node]!, length);
    if (potential[sink] >= potential[source]!) break;
    shift();
  }
  let sum = 0;
  for (const [index, weight] of weights.entries()) if (used[index] === 1) sum += weight;
  return sum / 2;
};
