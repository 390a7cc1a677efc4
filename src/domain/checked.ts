import * as v from 'valibot';

/** Why a field cannot be taken as it is; the screens have a sentence for each. */
export type Problem = 'required' | 'tooLong' | 'tooMany' | 'badLink' | 'badTime' | 'choose' | 'invalid';

/** Field name → what is wrong with it. A list's field is named without its index. */
export type Problems = Readonly<Record<string, Problem>>;

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problems };

const KNOWN: readonly string[] = ['required', 'tooLong', 'tooMany', 'badLink', 'badTime', 'choose'];

/** A draft held against a schema whose messages are `Problem`s; the first problem of a field counts. */
export const checkWith = <S extends v.GenericSchema>(
  schema: S,
  draft: unknown,
): Checked<v.InferOutput<S>> => {
  const result = v.safeParse(schema, draft);
  if (result.success) return { ok: true, value: result.output };
  const problems = new Map<string, Problem>();
  for (const issue of result.issues) {
    const key = issue.path?.[0]?.key;
    const field = typeof key === 'string' ? key : '';
    const problem = KNOWN.includes(issue.message) ? (issue.message as Problem) : 'invalid';
    if (!problems.has(field)) problems.set(field, problem);
  }
  return { ok: false, problems: Object.fromEntries(problems) };
};
