import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

const places = new Map<string, { left: number; top: number }>();

/** A box that scrolls by itself is found again where it was left, going back; another day begins at its beginning. */
export const useBoxPlace = (day: string) => {
  const box = useRef<HTMLElement>(null);
  const { key } = useLocation();
  const place = `${key} ${day}`;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    element.scrollTo(places.get(place) ?? { left: 0, top: 0 });
    const remember = () => {
      places.set(place, { left: element.scrollLeft, top: element.scrollTop });
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [place]);
  return box;
};
