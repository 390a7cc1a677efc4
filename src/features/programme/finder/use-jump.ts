import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router-dom';
import { dateOf, type WallTime } from '#domain/wall-time.ts';
import type { Look } from '../look.ts';

const headingOf = (start: WallTime | undefined) =>
  start === undefined ? null : document.getElementById(`slot-${start}`);

const isInSight = (heading: HTMLElement | null): boolean => {
  const box = (heading?.closest('section[data-slot]') ?? heading)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
};

/** Scrolled, or something has come or grown. */
const onMove = (listener: () => void) => {
  const observer = new ResizeObserver(listener);
  observer.observe(document.body);
  addEventListener('scroll', listener, { passive: true, capture: true });
  addEventListener('resize', listener);
  return () => {
    observer.disconnect();
    removeEventListener('scroll', listener, { capture: true });
    removeEventListener('resize', listener);
  };
};

const goTo = (heading: HTMLElement | null) => {
  const box = heading?.closest('[data-box]');
  if (heading && box) {
    // The box as a whole, with its rooms, then the slot inside it.
    box.scrollIntoView({ block: 'start' });
    const head = Number.parseFloat(getComputedStyle(box).scrollPaddingTop);
    box.scrollTop += heading.getBoundingClientRect().top - box.getBoundingClientRect().top - head;
  } else heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** The way to the slot that begins at `start`, on whichever day; `isThere` while it is in sight. */
export const useJump = (start: WallTime | undefined, look: Look) => {
  const navigate = useNavigate();
  const isThere = useSyncExternalStore(onMove, () => isInSight(headingOf(start)));
  const wanted = useRef(false);

  useEffect(() => {
    if (wanted.current) goTo(headingOf(start));
    wanted.current = false;
  }, [look.day, start]);

  const jump = () => {
    if (start === undefined) return;
    const heading = headingOf(start);
    wanted.current = !heading;
    if (heading) goTo(heading);
    else void navigate(look.address('tag', dateOf(start)), { replace: true });
  };
  return { isThere, jump };
};
