/** No I, L, O, 0, 1: nobody has to ask which one it was. */
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;

/** How long (days) a code that was shown can be confirmed; the phone that scanned it may have been offline. */
export const CODE_DAYS = 7;

const CODE = new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`);

export const isMeetingCode = (text: string): boolean => CODE.test(text);

/** What somebody typed as a code: capitals, without blanks and dashes; null when it is none. */
export const readMeetingCode = (text: string): string | null => {
  const code = text.toUpperCase().replace(/[\s-]+/g, '');
  return isMeetingCode(code) ? code : null;
};
