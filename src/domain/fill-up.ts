import { among } from './among.ts';
import { pairHash, placeOf } from './pair-hash.ts';
import { bestFirst, PairList, TOP } from './pair-list.ts';
import { linkInOrder, type Pairing } from './pairing.ts';
import type { Population } from './population.ts';
import { Shortlist } from './shortlist.ts';
import { CHOICE } from './strongest-pairs.ts';
import { addWeights, markAlike } from './weights.ts';

type Filling = {
  /** Whose list is still too short; one of two is enough. */
  readonly asks: (person: number) => boolean;
  /** Only people of other fields. */
  readonly across: boolean;
};

/** So many of those with room are looked at for each; that is everybody unless very many are short. */
const LOOK = 120;

/**
 * Links those who have room, in rounds, until no two are left of whom one asks and who may meet: first with whom there
 * is something to talk about, then by lot.
 */
export const fillUp = (
  population: Population,
  pairing: Pairing,
  prices: Int32Array,
  { asks, across }: Filling,
): void => {
  const { hashes } = population;
  const best = new Shortlist(CHOICE);

  /** One round; true when anybody was linked. `open`: who has room, in order. */
  const round = (open: readonly number[]): boolean => {
    const room = among(population, open);
    const openHashes = Uint32Array.from(open, (person) => hashes[person]!);
    const row = new Int32Array(open.length);
    const closed = new Uint8Array(open.length);

    const offersTo = (person: number, own: number): void => {
      row.fill(0);
      addWeights(room, person, row);
      closed.fill(0);
      if (across) markAlike(room, person, closed, 1);
      closed[own] = 1;
      best.clear(-TOP);
      const begin = placeOf(hashes[person]!, openHashes);
      let seen = 0;
      for (let step = 0; step < open.length && seen < LOOK; step += 1) {
        const place = (begin + step) % open.length;
        const other = open[place]!;
        if (closed[place] === 1 || pairing.has(person, other)) continue;
        seen += 1;
        best.offer(place, row[place]! - prices[other]!);
      }
    };

    const pairs = new PairList();
    for (const [own, person] of open.entries()) {
      if (!asks(person)) continue;
      offersTo(person, own);
      for (let at = 0; at < best.size; at += 1) {
        const place = best.people[at]!;
        pairs.add(person, open[place]!, row[place]!, best.standings[at]! - prices[person]!);
      }
    }
    const order = bestFirst(pairs, (a, b) => pairHash(hashes[a]!, hashes[b]!));
    return linkInOrder(pairing, pairs, order, (a, b) => asks(a) || asks(b));
  };

  const everybody = Array.from(hashes, (_, person) => person);
  let linked = true;
  while (linked) linked = round(everybody.filter((person) => !pairing.isFull(person)));
};
