import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/** For a place whose buttons take themselves away when they are pressed: the focus stays in the place. */
export const useHeldFocus = <E extends HTMLElement>() => {
  const ref = useRef<E>(null);
  const isHere = useRef(false);
  useLayoutEffect(() => {
    if (isHere.current && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      isHere.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) isHere.current = false;
    },
  };
};
