import { useState } from 'react';
import type { Listed, Live } from '#data/live.ts';
import type { SentAnswer } from '#domain/answer.ts';

/** One version of an answer: an edited one arrives anew. */
const versionOf = ({ uid, sentAt }: SentAnswer): string => `${uid} ${sentAt}`;

/**
 * The new answers that came in while somebody was looking and that nobody has decided on yet, by uid. What the server
 * says first is what was there; the cache of an earlier visit may lack half of it.
 */
export const useArrivals = (live: Live<Listed<SentAnswer>> | undefined): ReadonlySet<string> => {
  const [known, setKnown] = useState<ReadonlySet<string>>();
  if (live?.kind !== 'value') return new Set();
  const { items } = live.value;
  if (live.fromServer && !known) setKnown(new Set(items.map(versionOf)));
  const arrived = items.filter((one) => one.state === 'new' && known && !known.has(versionOf(one)));
  return new Set(arrived.map(({ uid }) => uid));
};
