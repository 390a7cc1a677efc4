const CANCELLED = 'cancell?ed|abgesagt|f(?:ä|ae)llt aus|entf(?:ä|ae)llt|ausgefallen';
const AMENDED = 'amendment|amended|ge(?:ä|ae)ndert';

/** In brackets, before a colon, or in capitals: else it is a word of the title („Cancelled stars“, „Abgesagt – was nun?“). */
const mark = (words: string) =>
  new RegExp(`^\\s*(?:[\\[(]\\s*(?:${words})\\s*[\\])][:\\s–-]*|(?:${words})\\s*:\\s*)`, 'i');

const shout = (words: string) => new RegExp(`^\\s*(${words})(?:\\s*[!–—-]+\\s*|\\s+)`, 'i');

const without = (title: string, words: string): string | null => {
  const rest = title.replace(mark(words), '');
  if (rest !== title) return rest;
  const loud = shout(words).exec(title);
  return loud?.[1] && loud[1] === loud[1].toUpperCase() ? title.slice(loud[0].length) : null;
};

/** What a title says about its session beyond its name: „CANCELLED: …“, „[AMENDMENT] …“, „Fällt aus: …“. */
export const titleMarks = (
  title: string,
): { readonly title: string; readonly cancelled: boolean; readonly amended: boolean } => {
  const uncancelled = without(title, CANCELLED);
  const unamended = without(uncancelled ?? title, AMENDED);
  const again = uncancelled === null && unamended !== null ? without(unamended, CANCELLED) : null;
  return {
    title: (again ?? unamended ?? uncancelled ?? title).trim(),
    cancelled: uncancelled !== null || again !== null,
    amended: unamended !== null,
  };
};
