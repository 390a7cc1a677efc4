import { startTransition, useEffect, useState } from 'react';
import { patiently } from '#data/patiently.ts';
import type * as finderModule from './finder.tsx';

type Finder = typeof finderModule;

/** Everything that can wait until the programme is readable, in one piece. */
const load = patiently(() => import('./finder.tsx'));

let loaded: Finder | undefined;

/** Undefined until it has arrived; once it is there, it is there at the first render of every later visit. */
export const useFinder = (): Finder | undefined => {
  const [finder, setFinder] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    void load().then((module) => {
      loaded = module;
      // Its words may still be on their way in English: until then the list stays as it is.
      startTransition(() => setFinder(module));
    });
  }, []);
  return finder;
};
