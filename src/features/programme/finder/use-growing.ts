import { startTransition, useEffect, useRef, useState } from 'react';

/** More than fits on a phone, and little enough to be there at every keystroke. */
const FIRST = 12;
const STEP = 30;

/** How much was shown of which list when it was left: going back finds the same length. */
let left = { key: '', count: FIRST };

/**
 * The beginning of a long list, longer whenever its end comes near: a thousand cards at every keystroke would be slow.
 * `end` belongs on what stands at the end.
 */
export const useGrowing = <T>(items: readonly T[], key: string) => {
  const [grown, grow] = useState(left);
  const count = grown.key === key ? grown.count : FIRST;
  const end = useRef<HTMLDivElement>(null);
  const more = () => {
    left = { key, count: count + STEP };
    startTransition(() => grow(left));
  };
  useEffect(() => {
    const element = end.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        left = { key, count: count + STEP };
        startTransition(() => grow(left));
      },
      { rootMargin: '100%' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [key, count, items]);
  return { shown: items.slice(0, count), rest: Math.max(items.length - count, 0), more, end };
};
