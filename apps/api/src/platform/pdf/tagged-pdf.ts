import { fontFiles } from '../fonts/fonts.js';

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

/**
 * A file that screen readers can read: tagged, with a title and a language. Nothing is stored. Noto Sans has Latin, Greek and Cyrillic
 * letters, and others show as boxes. Letters that run from right to left are joined, but words and digits among them can be in the wrong
 * order.
 */
export async function taggedPdf(
  { title, author, createdAt }: PdfInfo,
  blocks: readonly PdfBlock[],
): Promise<Buffer> {
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
  for (const { tag, text, strong = false, size = 11, gap = 0 } of blocks) {
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
  return whole;
}
