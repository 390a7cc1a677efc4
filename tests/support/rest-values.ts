/** What a test writes and reads: like the domain's values, with a Date where Firestore has a timestamp. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly Plain[]
  | { readonly [key: string]: Plain };

export type PlainDocument = { readonly [key: string]: Plain };

export type RestValue = {
  readonly nullValue?: null;
  readonly booleanValue?: boolean;
  readonly integerValue?: string;
  readonly doubleValue?: number;
  readonly timestampValue?: string;
  readonly stringValue?: string;
  readonly arrayValue?: { readonly values?: readonly RestValue[] };
  readonly mapValue?: { readonly fields?: Readonly<Record<string, RestValue>> };
};

type RestFields = Readonly<Record<string, RestValue>>;

const mapped = <A, B>(record: Readonly<Record<string, A>>, turn: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value)]));

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const toRest = (value: Plain): RestValue => {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (isList(value)) return { arrayValue: { values: value.map(toRest) } };
  return { mapValue: { fields: toFields(value) } };
};

export const toFields = (document: PlainDocument): RestFields => mapped(document, toRest);

const fromRest = (value: RestValue): Plain => {
  if (value.integerValue !== undefined) return Number(value.integerValue);
  if (value.timestampValue !== undefined) return new Date(value.timestampValue);
  if (value.arrayValue) return (value.arrayValue.values ?? []).map(fromRest);
  if (value.mapValue) return fromFields(value.mapValue.fields);
  return value.stringValue ?? value.booleanValue ?? value.doubleValue ?? null;
};

export const fromFields = (fields: RestFields = {}): PlainDocument => mapped(fields, fromRest);
