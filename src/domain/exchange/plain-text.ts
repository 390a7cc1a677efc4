/** Control signs that neither XML 1.0 nor iCalendar can carry, apart from tab and line feed. */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;

/** A text that every format can carry: line ends are `\n`, no control signs, no half characters. */
export const speakable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').toWellFormed().replace(UNSPEAKABLE, '');
