import { useEffect } from 'react';
import { favourites } from '#data/favourites.ts';
import { changePair } from '#data/pairs.ts';
import { publishedProgramme } from '#data/programme.ts';
import { showsFreeTimes } from '#data/share-memory.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { commonTimes, freeTimes } from '#domain/free-times.ts';
import type { Pair } from '#domain/pair.ts';
import { channelsIn, shareOf } from '#domain/reveal.ts';
import { wallTimeAt } from '#domain/wall-time.ts';
import { useStore } from '#ui/use-store.ts';

/** When I am free, when we both are, and whether the other one is shown mine. `now` in ms. */
export const useFreeTimes = ({ id, mine, theirs }: Pair, myName: string, now: number) => {
  const programme = valueOf(useLive(publishedProgramme))?.programme;
  const marked = useStore(favourites);
  const remembered = useStore(showsFreeTimes);
  const wallNow = programme ? wallTimeAt(now, programme.event.zone) : '';
  const free = programme ? freeTimes(programme, marked, wallNow) : [];
  const starts = free.map(({ start }) => start);
  const shown = mine?.free ?? [];
  const isShown = shown.length > 0 || remembered.includes(id);
  const show = (on: boolean) => {
    showsFreeTimes.set([...remembered.filter((other) => other !== id), ...(on ? [id] : [])]);
    const contact = mine ?? EMPTY_CONTACT;
    changePair(id, { share: shareOf(myName, contact, channelsIn(contact), on ? starts : []) });
  };

  // What I marked or unmarked since is told on; that time passes is no news.
  const isNews =
    isShown &&
    myName !== '' &&
    programme !== undefined &&
    starts.join() !== shown.filter((start) => start >= (starts[0] ?? wallNow)).join();
  useEffect(() => {
    if (isNews) show(true);
  });

  return {
    programme,
    wallNow,
    mine: free,
    common: commonTimes(free, theirs?.free ?? []),
    theyShow: (theirs?.free.length ?? 0) > 0,
    isShown,
    show,
  };
};
