import * as v from 'valibot';
import { programmeAddress } from '../../src/data/programme-address.ts';
import { releaseSchema, type Programme } from '../../src/domain/programme.ts';

/** How long an answer may take, ms. */
const LIMIT = 10_000;

const text = v.object({ stringValue: v.string() });
const count = v.object({ integerValue: v.pipe(v.union([v.string(), v.number()]), v.transform(Number)) });

const current = v.object({
  fields: v.object({ number: count, pages: v.optional(count, { integerValue: 1 }), release: text }),
});
const page = v.object({ fields: v.object({ part: text }) });

const packed = v.pipe(v.string(), v.parseJson(), releaseSchema);

const read = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/**
 * The programme as anybody may read it; null: nothing is published. Rejects when the server cannot be asked or what it
 * says cannot be read. `host`: where the emulator is, for an address without one.
 */
export const publishedProgramme = async (
  settings: Parameters<typeof programmeAddress>[0],
  host = '',
): Promise<Programme | null> => {
  const stored = await read(host + programmeAddress(settings));
  if (!stored) return null;
  const { number, pages, release } = v.parse(current, stored).fields;
  const others = Array.from({ length: pages.integerValue - 1 }, async (_, index) => {
    const below = `releases/${number.integerValue}-${index + 1}`;
    return v.parse(page, await read(host + programmeAddress(settings, below))).fields.part.stringValue;
  });
  return v.parse(packed, [release.stringValue, ...(await Promise.all(others))].join(''));
};
