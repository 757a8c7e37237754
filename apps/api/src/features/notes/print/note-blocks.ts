import type { PdfBlock } from '../../../platform/pdf/tagged-pdf.js';

const HEADING = /^#{1,6}\s+(.+)$/;
const BULLET = /^(\s*)[-*+]\s+/;
/** Words that are marked as bold or italic. Bounded: a long line of marks without an end would take seconds. */
const MARKED = /(\*{1,3}|_{1,3})(?=\S)(.{1,300}?)(?<=\S)\1(?![\p{L}\p{N}_*])/gu;

/**
 * The Markdown of a note as blocks of a PDF: headings, paragraphs and lines of lists. Marks of bold and italic words go; everything else
 * stays as it was typed, so that no word is lost.
 */
export function noteBlocks(markdown: string): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ tag: 'P', text: lines.join('\n'), gap: 0.6 });
    lines = [];
  };
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const [, heading] = HEADING.exec(line) ?? [];
    if (line.trim() === '' || heading !== undefined) endParagraph();
    if (heading !== undefined) {
      blocks.push({ tag: 'H3', text: unmarked(heading), strong: true, gap: 0.2 });
    } else if (line.trim() !== '') lines.push(unmarked(line.replace(BULLET, '$1• ')));
  }
  endParagraph();
  return blocks;
}

const unmarked = (text: string): string =>
  text.replace(MARKED, (all, mark: string, words: string, at: number) =>
    mark.startsWith('_') && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? all : words,
  );
