import * as v from 'valibot';

const reported = new Set<string>();

/** Says once per place in the console what could not be read; a list of hundreds must not flood it. */
const reportDamage = (place: string, issues: unknown): void => {
  if (reported.has(place)) return;
  reported.add(place);
  console.warn(`Damaged: ${place}`, issues);
};

export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Whatever comes from outside, held against its schema; what does not fit is reported, never thrown. */
export const decode = <S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  place: string,
): Decoded<v.InferOutput<S>> => {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  reportDamage(
    place,
    result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`),
  );
  return { ok: false };
};

/** Text that is JSON and fits the schema. */
export const decodeJson = <S extends v.GenericSchema>(schema: S, text: string, place: string) => {
  try {
    return decode(schema, JSON.parse(text) as unknown, place);
  } catch (error) {
    reportDamage(place, error);
    return { ok: false } as const;
  }
};

type Stamp = { readonly toMillis: () => number };

const isStamp = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' && 'toMillis' in value && typeof value.toMillis === 'function');

/** A Firestore Timestamp as ms; null (a server time not yet confirmed) becomes the phone's own time. */
export const timestampMs = v.pipe(
  v.custom<Stamp | null>(isStamp),
  v.transform((stamp) => stamp?.toMillis() ?? Date.now()),
);
