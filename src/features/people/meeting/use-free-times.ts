import { useEffect, useState } from 'react';
import { favourites } from '#data/favourites.ts';
import { changePair } from '#data/pairs.ts';
import { publishedProgramme } from '#data/programme.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { commonTimes, freeTimes } from '#domain/free-times.ts';
import type { Pair } from '#domain/pair.ts';
import { channelsIn, shareOf } from '#domain/reveal.ts';
import { wallTimeAt } from '#domain/wall-time.ts';
import { useStore } from '#ui/use-store.ts';
import { usePairSending } from './use-pairs.ts';

/**
 * When I am free, when we both are, and whether the other one is shown mine: that follows from the pair alone, so that
 * what one phone of mine took back no other one shows again. `now` in ms; `fresh`: the pair is as the server has it now.
 */
export const useFreeTimes = ({ id, mine, theirs }: Pair, myName: string, now: number, fresh: boolean) => {
  const programme = valueOf(useLive(publishedProgramme))?.programme;
  const marked = useStore(favourites);
  // Ticked on this page while there was nothing to show.
  const [ticked, setTicked] = useState(false);
  const wallNow = programme ? wallTimeAt(now, programme.event.zone) : '';
  const free = programme ? freeTimes(programme, marked, wallNow) : [];
  const starts = free.map(({ start }) => start);
  const shown = mine?.free ?? [];
  const isShown = shown.length > 0 || ticked;
  const publish = (on: boolean) => {
    const contact = mine ?? EMPTY_CONTACT;
    changePair(id, { share: shareOf(myName, contact, channelsIn(contact), on ? starts : []) });
  };

  // What I marked or unmarked since is told on; that time passes is no news.
  // What was refused is not sent again and again by itself.
  const isNews =
    usePairSending(id) !== 'refused' &&
    fresh &&
    isShown &&
    myName !== '' &&
    programme !== undefined &&
    starts.join() !== shown.filter((start) => start >= (starts[0] ?? wallNow)).join();
  // When there is nothing left to show, the pair forgets the tick: this page does not. Nor does it any longer than that.
  const showsNothing = starts.length === 0;
  if (isNews && showsNothing && !ticked) setTicked(true);
  if (ticked && !showsNothing && shown.length > 0) setTicked(false);
  useEffect(() => {
    if (isNews) publish(true);
  });

  return {
    programme,
    wallNow,
    mine: free,
    common: commonTimes(free, theirs?.free ?? []),
    theyShow: (theirs?.free.length ?? 0) > 0,
    isShown,
    show: (on: boolean) => {
      setTicked(on && showsNothing);
      publish(on);
    },
  };
};
