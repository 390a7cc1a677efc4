/** What may stand in a fragment as it is (RFC 3986), without the signs that separate: & = + % #. */
const PLAIN = /[A-Za-z0-9\-._~!$'()*,;:@/?]/;

const percent = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    const sign = String.fromCharCode(byte);
    if (sign === ' ') return '+';
    return PLAIN.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');

const BASE64 = /^[\w-]*$/;

const base64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/**
 * One part of a fragment, in ASCII only. Whatever is shorter: percent signs, or for most other scripts and emoji
 * Base64 of UTF-8 behind `.=`. Text is made well-formed: half a character becomes U+FFFD.
 */
export const packed = (key: string, text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const [plain, dense] = [percent(bytes), base64(bytes)];
  return plain.length <= dense.length + 1 ? `${key}=${plain}` : `${key}.=${dense}`;
};

const utf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const fromPercent = (text: string): string => decodeURIComponent(text.replace(/\+/g, ' '));

const fromBase64 = (text: string): string => {
  if (!BASE64.test(text)) throw new Error('damaged');
  return utf8(
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0)),
  );
};

/** The parts by key; null when one of them is damaged. A key may come several times. */
export const unpacked = (fragment: string): ReadonlyMap<string, readonly string[]> | null => {
  const found = new Map<string, string[]>();
  try {
    for (const part of fragment.split('&')) {
      const at = part.indexOf('=');
      if (at < 1) return null;
      const [name, text] = [part.slice(0, at), part.slice(at + 1)];
      const dense = name.endsWith('.');
      const key = dense ? name.slice(0, -1) : name;
      found.set(key, [...(found.get(key) ?? []), dense ? fromBase64(text) : fromPercent(text)]);
    }
  } catch {
    return null;
  }
  return found;
};
