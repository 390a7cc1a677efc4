import { pairHash } from './pair-hash.ts';
import { bestFirst, PairList } from './pair-list.ts';
import type { Pairing } from './pairing.ts';
import { isSilent, type Population } from './population.ts';
import { Shortlist } from './shortlist.ts';
import { CHOICE } from './strongest-pairs.ts';
import { markAlike } from './weights.ts';

/** So many hosts are asked for each who chose nothing: half more than the places they need. */
const HOSTS = 4;

/** Nobody who chose nothing gets somebody who brings only fields that so many others on the list have brought. */
const ALIKE = 2;

/** The people whose places are worth least, the cheapest first. */
const cheapest = (people: readonly number[], prices: Int32Array, count: number): Int32Array =>
  Int32Array.from(people.toSorted((a, b) => prices[a]! - prices[b]! || a - b).slice(0, count));

/**
 * Gives whoever chose nothing people of other and of many fields before the lists are full: by lot, from those to
 * whom a place is worth least. Nobody gives more than two fifths of the list; the rest is kept for shared concerns.
 */
export const linkBridges = (population: Population, pairing: Pairing, prices: Int32Array): void => {
  const { hashes, fields } = population;
  const silent: number[] = [];
  const others: number[] = [];
  for (let person = 0; person < prices.length; person += 1)
    (isSilent(population, person) ? silent : others).push(person);
  const hosts = cheapest(others, prices, silent.length * HOSTS);
  const lots = new PairList();
  const drawn = new Shortlist(CHOICE);
  const alike = new Uint8Array(prices.length);
  for (const person of silent) {
    const mine = hashes[person]!;
    alike.fill(0);
    markAlike(population, person, alike, 1);
    drawn.clear(-1);
    for (const host of hosts) if (!alike[host]) drawn.offer(host, pairHash(mine, hashes[host]!) >>> 12);
    for (let at = 0; at < drawn.size; at += 1) lots.add(person, drawn.people[at]!, 0, drawn.standings[at]!);
  }
  const limit = Math.floor((pairing.capacity * 2) / 5);
  const brought = new Map<string, number>();
  for (const index of bestFirst(lots, () => 0)) {
    const person = lots.first[index]!;
    const host = lots.second[index]!;
    if (pairing.isFull(person) || pairing.degree[host]! >= limit) continue;
    const held = fields.keysOf[host]!;
    const names = (held.length ? held : [-1]).map((field) => `${person} ${field}`);
    if (names.every((name) => (brought.get(name) ?? 0) >= ALIKE)) continue;
    for (const name of names) brought.set(name, (brought.get(name) ?? 0) + 1);
    pairing.link(person, host, 0);
  }
};
