import { expose } from 'comlink';
import { themesOf } from '#domain/themes.ts';

const work = { themesOf };

export type ThemeWork = typeof work;

expose(work);
