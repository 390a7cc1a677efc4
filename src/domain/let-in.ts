import { pairHash, placeOf } from './pair-hash.ts';
import type { Pairing } from './pairing.ts';
import type { Population } from './population.ts';
import { addWeights, markAlike } from './weights.ts';

/** So many hosts who fit are looked at; in a room of hundreds all are. */
const LOOK = 500;

/** Somebody whose list is short: with whom they could be linked, and what there would be to talk about. */
type Guest = { readonly person: number; readonly fits: Uint8Array; readonly row: Int32Array };

/**
 * Where everybody who fits is full: a guest with two free places steps between two people who are on each other's lists
 * – the pair is parted, each of the two gets the guest instead, and nobody's list is shorter than before. Two guests
 * with one free place each, who do not fit each other, do the same together: one for each of the two. Parted are those
 * who lose least. Only people whose lists are shorter than `upTo` are let in; `across`: only to people of other fields.
 */
export const letIn = (population: Population, pairing: Pairing, upTo: number, across: boolean): void => {
  const { hashes } = population;
  const { people, capacity, degree } = pairing;

  const guestOf = (person: number, guest: Guest): Guest => {
    guest.row.fill(0);
    addWeights(population, person, guest.row);
    guest.fits.fill(1);
    if (across) markAlike(population, person, guest.fits, 0);
    for (const partner of pairing.partnersOf(person)) guest.fits[partner] = 0;
    guest.fits[person] = 0;
    return { ...guest, person };
  };
  const seat = (): Guest => ({ person: -1, fits: new Uint8Array(people), row: new Int32Array(people) });
  const [first, second] = [seat(), seat()];

  /** One guest twice: both places are theirs. */
  const stepBetween = (guest: Guest, other: Guest): boolean => {
    const begin = placeOf(hashes[guest.person]!, hashes);
    let [host, parted, best] = [-1, -1, -Infinity];
    for (let step = 0, seen = 0; step < people && seen < LOOK; step += 1) {
      const candidate = begin + step < people ? begin + step : begin + step - people;
      if (guest.fits[candidate] === 0 || candidate === other.person) continue;
      seen += 1;
      for (let at = 0; at < degree[candidate]!; at += 1) {
        const partner = pairing.partnerAt(candidate, at);
        if (other.fits[partner] === 0 || partner === guest.person) continue;
        const gain = guest.row[candidate]! + other.row[partner]! - pairing.weightAt(candidate, at);
        if (gain < best) continue;
        const exact = gain + pairHash(hashes[candidate]!, hashes[partner]!) / 2 ** 33;
        if (exact > best) [host, parted, best] = [candidate, partner, exact];
      }
    }
    if (host < 0) return false;
    pairing.unlink(host, parted);
    pairing.link(guest.person, host, guest.row[host]!);
    pairing.link(other.person, parted, other.row[parted]!);
    return true;
  };

  for (let person = 0; person < people; person += 1)
    while (degree[person]! < upTo && degree[person]! + 2 <= capacity) {
      const guest = guestOf(person, first);
      if (!stepBetween(guest, guest)) break;
    }
  if (upTo < capacity) return;
  let waiting = -1;
  for (let person = 0; person < people; person += 1) {
    if (degree[person]! + 1 !== capacity) continue;
    if (waiting < 0) waiting = person;
    else if (stepBetween(guestOf(waiting, first), guestOf(person, second))) waiting = -1;
  }
};
