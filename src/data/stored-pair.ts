import * as v from 'valibot';
import { contactSchema, CONTACT_LIMITS } from '#domain/contact.ts';
import { meetingSchema, PAIR_LIMITS, shareSchema } from '#domain/pair.ts';
import { timestampMs } from './decode.ts';

const { name, free, email, phone, blog, mastodon } = shareSchema.entries;

/** What is no list holds nothing; what cannot be read in one is left out. */
const readable = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((list) =>
      list
        .flatMap((entry): v.InferOutput<S>[] => {
          const parsed = v.safeParse(schema, entry);
          return parsed.success ? [parsed.output] : [];
        })
        .slice(0, most),
    ),
  );

const link = v.pipe(
  v.string(),
  v.check((text) => text !== '' && v.is(contactSchema.entries.links, [text])),
);

const storedShare = v.object({
  name: v.fallback(name, ''),
  email: v.fallback(email, ''),
  phone: v.fallback(phone, ''),
  blog: v.fallback(blog, ''),
  mastodon: v.fallback(mastodon, ''),
  links: v.fallback(readable(link, CONTACT_LIMITS.links), []),
  free: v.fallback(readable(free.pipe[0].item, PAIR_LIMITS.free), []),
});

const storedMet = v.object({ at: timestampMs, step: v.fallback(v.string(), '') });

/**
 * A pair as the database has it. Either of the two writes parts of it, and the rules cannot check all of these: what
 * cannot be read is as if it were not there, so that nobody makes the pair unusable for the other one.
 */
export const storedPair = v.object({
  people: v.tuple([v.string(), v.string()]),
  code: v.fallback(v.string(), ''),
  shares: v.fallback(v.record(v.string(), v.fallback(v.nullable(storedShare), null)), {}),
  met: v.fallback(v.record(v.string(), v.fallback(v.nullable(storedMet), null)), {}),
  meeting: v.fallback(v.nullable(v.object({ ...meetingSchema.entries, by: v.string() })), null),
  madeAt: timestampMs,
  expiresAt: timestampMs,
});
