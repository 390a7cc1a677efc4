import type { CSSProperties } from 'react';

/** Custom properties for `style`, whose type knows none. */
export const cssVars = (vars: Readonly<Record<`--${string}`, string | number>>): CSSProperties => vars;
