/** A host right behind the slashes; some browsers would mend a blank in it, and a third slash. */
const WITH_HOST = /^https?:\/\/[^\s/?#]+(?:[/?#]|$)/i;

/** A web address that a browser can open: http or https, a host, and nothing that `new URL` refuses. */
export const isHttpLink = (text: string): boolean => {
  try {
    return WITH_HOST.test(text) && new URL(text).hostname !== '';
  } catch {
    return false;
  }
};
