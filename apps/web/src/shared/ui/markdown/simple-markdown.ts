/** What most texts consist of: paragraphs and flat lists, with bold or italic words. */
export type SimpleBlock =
  { kind: 'paragraph'; lines: SimpleSpan[][] } | { kind: 'list'; items: SimpleSpan[][] };

export interface SimpleSpan {
  text: string;
  as: 'text' | 'strong' | 'em';
}

/**
 * Parses simple Markdown without the full parser, so that frequently used screens do not load it. Null for anything
 * beyond it: links, code, headings, quotes, numbered or nested lists.
 */
export function simpleMarkdown(text: string): SimpleBlock[] | null {
  const source = text.replace(/\r\n?/g, '\n').trim();
  if (MEANS_MORE.test(source)) return null;
  const blocks: SimpleBlock[] = [];
  for (const part of source.split(/\n(?:[ \t]*\n)+/)) {
    const block = blockOf(part.split('\n'));
    // Two lists with a blank line between them are one loose list.
    if (!block || (block.kind === 'list' && blocks.at(-1)?.kind === 'list')) return null;
    blocks.push(block);
  }
  return blocks;
}

const MEANS_MORE =
  /[`<>[\]_~|\\&#@\t]|https?:|ftp:|www\.|^ *\d+[.)](?: |$)|^ +\S|^ *\+(?: |$)|^[-=* ]+$|\*{3}| {2}$/im;
const BULLET = /^[-*] +(?=\S)/;
const NESTED = /^(?:[-*+]|\d+[.)])(?: |$)/;

function blockOf(lines: string[]): SimpleBlock | null {
  const bullets = lines.filter((line) => BULLET.test(line)).length;
  if (bullets > 0 && bullets < lines.length) return null;
  const spans: SimpleSpan[][] = [];
  for (const line of lines) {
    const words = line.replace(BULLET, '').trimEnd();
    const read = NESTED.test(words) ? null : spansOf(words);
    if (!read) return null;
    spans.push(read);
  }
  if (bullets === 0) return { kind: 'paragraph', lines: spans };
  const markers = new Set(lines.map((line) => line[0]));
  return markers.size === 1 ? { kind: 'list', items: spans } : null;
}

/** Emphasized words delimited by space or punctuation, as in Markdown; null for any other asterisk. */
const MARKED =
  /(?<![\p{L}\p{N}*])(\*\*?)(?=[\p{L}\p{N}])([^*]+)(?<=[\p{L}\p{N}.,;:!?’”)])\1(?![\p{L}\p{N}*])/u;

function spansOf(line: string): SimpleSpan[] | null {
  const spans: SimpleSpan[] = [];
  let rest = line;
  for (let found = MARKED.exec(rest); found; found = MARKED.exec(rest)) {
    const [all, marks, words] = found;
    if (found.index > 0) spans.push({ text: rest.slice(0, found.index), as: 'text' });
    spans.push({ text: words!, as: marks === '**' ? 'strong' : 'em' });
    rest = rest.slice(found.index + all.length);
  }
  if (rest !== '') spans.push({ text: rest, as: 'text' });
  return spans.some(({ text }) => text.includes('*')) ? null : spans;
}
