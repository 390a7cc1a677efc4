export type Outcome = 'none' | 'shared' | 'copied' | 'byHand';

export const copyText = async (text: string): Promise<Outcome> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'byHand';
  }
};

/** The phone's own sheet where there is one, the clipboard otherwise. */
export const shareText = async (text: string, url: string): Promise<Outcome> => {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ text, url });
      return 'shared';
    }
  } catch (error) {
    // Somebody closed the sheet: they have decided.
    if (error instanceof DOMException && error.name === 'AbortError') return 'none';
  }
  return copyText(`${text} ${url}`);
};
