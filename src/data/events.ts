import * as v from 'valibot';
import type { EventInfo } from '#domain/event.ts';
import { eventPath } from './collections.ts';
import { liveDocument, type LiveSource } from './live.ts';

const term = v.object({ de: v.string(), en: v.string() });

const storedEvent = v.object({
  name: v.string(),
  date: v.string(),
  fields: v.array(term),
  interests: v.array(term),
  surveyOpen: v.boolean(),
});

/** The event's lists of words and its switches; one billed read. */
export const eventInfo: LiveSource<EventInfo | null> = liveDocument(
  eventPath,
  storedEvent,
  (stored) => stored,
);
