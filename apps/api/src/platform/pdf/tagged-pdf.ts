import { fontFiles } from '../fonts/fonts.js';
import { hasLetters } from '../internals/pdfkit-letters.js';
import { words } from './pdf.words.js';

/** The language of the words that Footing adds. */
export const PDF_LANGUAGE = 'en-US';
const MARGIN = 64;

/** A heading, or lines of text. */
export interface PdfBlock {
  tag: 'H1' | 'H2' | 'H3' | 'P';
  text: string;
  strong?: boolean;
  /** In points; 11 if omitted. */
  size?: number;
  /** Lines of space after it. */
  gap?: number;
}

/** Title and author are in the file, and programs show them. */
export interface PdfInfo {
  title: string;
  author: string;
  createdAt: Date;
}

/** What a file shows. The same, with a page of its own in the app, can be printed from a browser. */
export interface Printout {
  info: PdfInfo;
  blocks: readonly PdfBlock[];
}

export interface PdfFile {
  bytes: Buffer;
  /** The fonts have all letters of it. If not, the file begins by saying so: browsers print every script, also from right to left. */
  hasAllLetters: boolean;
}

/** A file that screen readers can read: tagged, with a title and a language. Nothing is stored. */
export async function taggedPdf({ info, blocks }: Printout): Promise<PdfFile> {
  const { title, author, createdAt } = info;
  // Loaded when the first file is asked for: it takes memory.
  const { default: PDFDocument } = await import('pdfkit');
  const fonts = fontFiles();
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: fonts.plain,
    pdfVersion: '1.7',
    tagged: true,
    lang: PDF_LANGUAGE,
    displayTitle: true,
    info: { Title: title, ...(author && { Author: author }), CreationDate: createdAt },
  });
  pdf.registerFont('plain', fonts.plain).registerFont('strong', fonts.strong);
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((done, failed) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => done(Buffer.concat(parts)));
    pdf.on('error', failed);
  });
  const body = pdf.struct('Document');
  pdf.addStructure(body);
  const hasAllLetters = blocks.every(({ text }) => hasLetters(pdf, text));
  for (const block of hasAllLetters ? blocks : [LETTERS_MISSING, ...blocks]) {
    const { tag, text, strong = false, size = 11, gap = 0 } = block;
    body.add(
      pdf.struct(tag, {}, () => {
        pdf
          .font(strong ? 'strong' : 'plain')
          .fontSize(size)
          .text(text, { lineGap: 2 });
        pdf.moveDown(gap);
      }),
    );
  }
  body.end();
  pdf.end();
  return { bytes: await whole, hasAllLetters };
}

const LETTERS_MISSING: PdfBlock = { tag: 'P', text: words.lettersMissing, size: 9, gap: 1 };
