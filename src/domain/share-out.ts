import { pairHash } from './pair-hash.ts';
import type { Pairing } from './pairing.ts';
import type { Population } from './population.ts';

/** `leaves` makes room on the list of `host`. */
type Place = { host: number; leaves: number; strength: number; order: number };

/**
 * Where everybody who fits is full: whoever has fewer than `upTo` takes a place on one of those full lists, from
 * somebody whose list is longer by two or more: the weakest pair is parted, among equals the one whose partner has
 * most. People who share a concern are parted only for somebody who has nobody. Every exchange makes the lists more
 * even, so it ends. True when anything was exchanged.
 */
export const shareOut = (
  { hashes }: Population,
  pairing: Pairing,
  upTo: number,
  mayMeet: (a: number, b: number) => boolean,
): boolean => {
  const { degree, capacity } = pairing;

  const placeFor = (person: number): Place => {
    const best: Place = { host: -1, leaves: -1, strength: 65536, order: -1 };
    const longEnough = degree[person]! + 2;
    const strongest = degree[person] === 0 ? 65535 : 0;
    for (let host = 0; host < pairing.people; host += 1) {
      if (degree[host] !== capacity || host === person) continue;
      if (!mayMeet(person, host) || pairing.has(person, host)) continue;
      for (let at = 0; at < capacity; at += 1) {
        const strength = pairing.strengthAt(host, at);
        const leaves = pairing.partnerAt(host, at);
        const length = degree[leaves]!;
        if (strength > strongest || strength > best.strength || length < longEnough) continue;
        const order = length * 65536 + pairHash(hashes[host]!, hashes[leaves]!);
        if (strength < best.strength || order > best.order)
          Object.assign(best, { host, leaves, strength, order });
      }
    }
    return best;
  };

  let exchanged = false;
  for (let person = 0; person < pairing.people; person += 1)
    while (degree[person]! < upTo) {
      const { host, leaves } = placeFor(person);
      if (host < 0) break;
      pairing.unlink(host, leaves);
      pairing.link(person, host, 0);
      exchanged = true;
    }
  return exchanged;
};
