import { timesOf } from './matching-times.ts';

/** Measures in a worker what the end of its address asks for, „#people,seed“, and answers with `Times`. */
const [people = 0, seed = 0] = location.hash.slice(1).split(',').map(Number);
postMessage(timesOf(people, seed));
