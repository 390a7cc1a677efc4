/** Firestore refuses documents above 1 MiB, and counts bytes; a page leaves room for what stands beside it. */
export const PAGE_BYTES = 900_000;

/** A commit may have 10 MiB, and the first page is written twice. */
export const MAX_PAGES = 8;

/**
 * A long text in pages of at most `bytes` bytes of UTF-8, never in the middle of a character; `join('')` is the text
 * again. A short text is one page.
 */
export const pagesOf = (text: string, bytes = PAGE_BYTES): string[] => {
  const encoder = new TextEncoder();
  const room = new Uint8Array(bytes);
  const pages: string[] = [];
  for (let rest = text; rest || !pages.length;) {
    // `read` counts UTF-16 units, and never ends within a character.
    const { read } = encoder.encodeInto(rest, room);
    pages.push(rest.slice(0, read));
    rest = rest.slice(read);
  }
  return pages;
};
