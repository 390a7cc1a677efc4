import { useEffect, useRef, useState } from 'react';

/** What was tapped goes away with the tap: the focus moves to what came of it (`ref`, with tabIndex -1) after `move`. */
export const useFocusAfter = <E extends HTMLElement>() => {
  const ref = useRef<E>(null);
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (moves > 0) ref.current?.focus();
  }, [moves]);
  return { ref, move: () => setMoves((count) => count + 1) };
};
