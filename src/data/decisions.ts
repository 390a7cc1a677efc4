import * as v from 'valibot';
import { sanctionSchema, type Decision } from '#domain/sanction.ts';
import { collectionPath } from './collections.ts';
import { timestampMs } from './decode.ts';
import { liveCollection, type Listed, type LiveSource } from './live.ts';

const storedDecision = v.object({
  ...sanctionSchema.entries,
  about: v.string(),
  name: v.string(),
  by: v.string(),
  at: timestampMs,
});

/** For organizers: the log of what was decided about people, newest first. */
export const allDecisions: LiveSource<Listed<Decision>> = liveCollection(
  collectionPath('decisions'),
  storedDecision,
  (stored, id) => ({ ...stored, id }),
  ({ query, orderBy }, all) => query(all, orderBy('at', 'desc')),
);
