/** What ends a number: an extension, or another number. A slash may also follow an area code. */
const END = /[,;+xX]|\b(?:or|and)\b/;
const LONG_WITHOUT_CODE = 7;
const LONG_WITH_CODE = 9;

/** The number that a phone dials, without what people write around it; `tel:` of it never calls two numbers at once. */
export function dialed(phone: string): string {
  const at = phone.search(/\d/);
  if (at < 0) return '';
  const before = phone.slice(0, at).replace(/[^+*#]/g, '');
  const [first = ''] = phone.slice(at).split(END);
  const isInternational = before.startsWith('+') || first.startsWith('00');
  const parts = (isInternational ? first.replace(/\(\s*0\s*\)/, '') : first).split('/');
  const enough = isInternational ? LONG_WITH_CODE : LONG_WITHOUT_CODE;
  let digits = '';
  for (const part of parts) {
    if (digits.length >= enough) break;
    digits += part.replace(/[^\d*#]/g, '');
  }
  return before + digits;
}

export const hrefOf = (phone: string): string => `tel:${dialed(phone).replaceAll('#', '%23')}`;
