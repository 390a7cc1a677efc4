const PARAGRAPHS = 'p|ul|ol|table|h[1-6]|blockquote|pre|section|article|header|footer|hr';
const LINES = 'br|div|tr|dt|dd|dl|tbody|thead';
const INLINES =
  'a|abbr|acronym|address|b|big|caption|center|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|svg|tt|u|var|td|th|video|audio|source|button|input|label|html|body|head|meta|link|base';
/** Nothing inside of these is meant to be read. */
const SILENT = 'script|style|iframe|object|embed|template|noscript|title|select|textarea|form';

/** No `<` inside of a tag, or a text of nothing but beginnings would take for ever. */
const tag = (names: string, flags = 'gi') => new RegExp(`<\\/?(${names})\\b[^<>]*>`, flags);

const ANY_TAG = tag(['li', PARAGRAPHS, LINES, INLINES, SILENT].join('|'), 'i');
const LIST_ITEM = /<li\b[^<>]*>/gi;
const END_OF_ITEM = /\s*<\/li\s*>\s*/gi;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['euro', '€'],
  ['eacute', 'é'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['bull', '•'],
  ['copy', '©'],
  ['reg', '®'],
  ['shy', ''],
]);

const LAST_SIGN = 0x10ffff;

const numbered = (code: number, as: string): string =>
  code > 0 && code <= LAST_SIGN ? String.fromCodePoint(code).toWellFormed() : as;

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (as: string, decimal, hex, name) => {
    if (typeof decimal === 'string') return numbered(Number(decimal), as);
    if (typeof hex === 'string') return numbered(Number.parseInt(hex, 16), as);
    return NAMED.get(String(name)) ?? as;
  });

const dropSilent = (text: string): string => {
  const lower = text.toLowerCase();
  const unclosed = new Set<string>();
  const begin = tag(SILENT);
  let [kept, at] = ['', 0];
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    kept += text.slice(at, found.index);
    at = begin.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    if (found[0].startsWith('</') || unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}`, at);
    if (end < 0) unclosed.add(name);
    else begin.lastIndex = at = end;
  }
  return kept + text.slice(at);
};

/** Nobody nests tags in tags so often but to keep a reader busy. */
const ROUNDS = 20;

/** Removing one tag may put another together: until nothing changes any more, or nothing can be a tag. */
const withoutSilent = (text: string): string => {
  let left = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = left;
    left = dropSilent(before);
    if (before === left) return left;
  }
  return left.replaceAll('<', '');
};

/** Far more than any field takes. */
const READABLE = 40_000;

/**
 * What somebody would read of a text that may hold HTML: lists with dashes, paragraphs apart, no tags, and of scripts
 * and styles nothing at all. A text without any tag that HTML knows („a < b“) stays as it is.
 */
export const plainText = (text: string): string => {
  if (!ANY_TAG.test(text)) return text.trim();
  const spoken = withoutSilent(text.slice(0, READABLE))
    .replace(END_OF_ITEM, '')
    .replace(LIST_ITEM, '\n- ')
    .replace(tag(PARAGRAPHS), '\n\n')
    .replace(tag(LINES), '\n')
    .replace(tag(INLINES), '');
  return withoutSilent(decoded(spoken))
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
