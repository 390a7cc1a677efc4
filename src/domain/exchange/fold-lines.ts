/** Octets of a line before it must be folded (RFC 5545, 3.1), without its end. */
const LINE = 75;

/** A UTF-16 unit has at most three octets in UTF-8. */
const SURELY_SHORT = LINE / 3;

const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const foldLine = (line: string): string => {
  if (line.length <= SURELY_SHORT) return line;
  let [folded, octets] = ['', 0];
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += more;
  }
  return folded;
};

/** Lines of iCalendar, none longer than 75 octets, no letter torn apart. */
export const foldLines = (text: string): string => text.split('\r\n').map(foldLine).join('\r\n');
