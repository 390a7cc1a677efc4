import { expose } from 'comlink';
import { suggestionsFor } from '#domain/matching.ts';

const matching = { suggestionsFor };

export type Matching = typeof matching;

expose(matching);
