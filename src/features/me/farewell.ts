const KEY = 'bsen-farewell';

const FAREWELLS = ['deleted', 'out', 'remembers'] as const;
export type Farewell = (typeof FAREWELLS)[number];

/** Begins anew on a page that holds nothing of anybody; it says what has happened. */
export const beginAnew = (farewell: Farewell): void => {
  try {
    sessionStorage.setItem(KEY, farewell);
  } catch {
    // Then it is not said.
  }
  location.replace('/ich');
};

/** What the page before this one has ended with, until it is forgotten. */
export const readFarewell = (): Farewell | null => {
  try {
    const said = sessionStorage.getItem(KEY);
    return FAREWELLS.find((farewell) => farewell === said) ?? null;
  } catch {
    return null;
  }
};

/** It is said once. */
export const forgetFarewell = (): void => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was said.
  }
};
