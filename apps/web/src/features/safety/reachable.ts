import { webLink } from '../../shared/words';

/** A piece of a line: words, or a number or site that a tap opens. */
export interface Piece {
  text: string;
  strong: boolean;
  /** `tel:` for a number, the address for a site, null for words. */
  href: string | null;
}

export interface Line {
  isPoint: boolean;
  pieces: Piece[];
}

/**
 * Where to turn, read line by line: the plain Markdown that the practice's editor names, with every number and site
 * made reachable. What it does not know stays as it was written.
 */
export function reachable(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      isPoint: POINT.test(line),
      pieces: piecesOf(line.replace(POINT, '').replace(/^#{1,6} +/, '')),
    }));
}

const POINT = /^[-*+] +/;

function piecesOf(line: string): Piece[] {
  const parts = line.split('**');
  const isMarked = parts.length % 2 === 1;
  return (isMarked ? parts : [line]).flatMap((part, index) =>
    reachableIn(part).map((piece) => ({ ...piece, strong: isMarked && index % 2 === 1 })),
  );
}

const LINK = String.raw`\[(?<words>[^\]]+)\]\((?<to>https?:\/\/[^\s)]+)\)`;
const SITE = String.raw`(?<site>(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?’”])`;
/** Digits in groups, and none that are part of a word, a time of day or "24/7". */
const NUMBER = String.raw`(?<![\p{L}\d:.\/–-])(?<number>\+?\d(?:(?: ?\(0\) ?|[ .\-]{1,2}|\/(?=\d{3}))?\d)+)(?![\p{L}\d]|[:\/–-]\d)`;
const REACHABLE = new RegExp(`${LINK}|${SITE}|${NUMBER}`, 'gu');

function reachableIn(text: string): Omit<Piece, 'strong'>[] {
  const pieces: Omit<Piece, 'strong'>[] = [];
  let read = 0;
  for (const match of text.matchAll(REACHABLE)) {
    const { words, to, site, number } = match.groups!;
    const end = match.index + match[0].length;
    const href = number
      ? isCalled(number, text.slice(0, match.index), text.slice(end))
        ? telephone(number)
        : null
      : webLink(to ?? (/^www\./.test(site!) ? `https://${site}` : site!));
    if (href === null) continue;
    if (match.index > read) pieces.push({ text: text.slice(read, match.index), href: null });
    pieces.push({ text: words ?? match[0], href });
    read = end;
  }
  if (read < text.length) pieces.push({ text: text.slice(read), href: null });
  return pieces;
}

const telephone = (number: string): string =>
  `tel:${number.replace('(0)', '').replace(/[^+\d]/g, '')}`;

/** Two digits, and a year, are a number to call only where nothing else stands behind a colon. */
function isCalled(number: string, before: string, after: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(number)) return false;
  if (number.replace(/\D/g, '').length > 2 && !/^(?:19|20)\d\d$/.test(number)) return true;
  return /: ?$/.test(before) && /^(?:$|[,.;)]| or )/.test(after);
}
