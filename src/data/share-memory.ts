import * as v from 'valibot';
import { CHANNELS } from '#domain/contact.ts';
import { kept } from './phone.ts';

/** What I revealed last, to be offered the next time; never sent by itself. Empty before the first time. */
export const lastRevealed = kept('last-revealed', v.array(v.picklist([...CHANNELS, 'links'])), []);

/** Notes about people as they are being written, by uid, until they are kept. */
export const noteDrafts = kept('draft:notes', v.record(v.string(), v.string()), {});
