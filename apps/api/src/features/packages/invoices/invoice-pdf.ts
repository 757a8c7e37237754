import { moneyWords } from '@footing/kernel';
import { fontFiles } from '../../../platform/fonts/fonts.js';
import { words as all } from '../packages.words.js';
import type { PrintedInvoice } from './invoice-content.js';

const words = all.invoices.pdf;
const LANGUAGE = 'en-US';
const MARGIN = 64;
/**
 * The file of an invoice: tagged, with a title and a language, for screen readers. The same invoice always makes the same text. Letters
 * that run from right to left are joined, but words and digits among them can be in the wrong order.
 */
export async function invoicePdf(invoice: PrintedInvoice): Promise<Buffer> {
  // Loaded when the first invoice is asked for: it takes memory.
  const { default: PDFDocument } = await import('pdfkit');
  const fonts = fontFiles();
  const title = words.title[invoice.kind](invoice.number);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: fonts.plain,
    pdfVersion: '1.7',
    tagged: true,
    lang: LANGUAGE,
    displayTitle: true,
    info: {
      Title: title,
      Author: invoice.seller.legalName,
      CreationDate: new Date(`${invoice.issuedOn}T12:00:00Z`),
    },
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
  for (const { tag, text, strong = false, size = 11, gap = 0 } of blocksOf(invoice, title)) {
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

interface Block {
  tag: 'H1' | 'H2' | 'P';
  text: string;
  strong?: boolean;
  size?: number;
  gap?: number;
}

function blocksOf(invoice: PrintedInvoice, title: string): Block[] {
  const { seller, billTo, description, sessions, validUntil, cancels } = invoice;
  const heading = (text: string): Block => ({ tag: 'H2', text, strong: true, gap: 0.2 });
  const blocks: Block[] = [
    { tag: 'P', text: seller.legalName, strong: true },
    { tag: 'P', text: seller.address, gap: seller.taxId ? 0 : 2 },
    ...(seller.taxId ? [{ tag: 'P', text: words.taxId(seller.taxId), gap: 2 } as const] : []),
    { tag: 'H1', text: title, strong: true, size: 20, gap: 0.3 },
    { tag: 'P', text: words.issued(dayWords(invoice.issuedOn)), gap: cancels ? 0 : 1.5 },
    ...(cancels ? [{ tag: 'P', text: words.cancels(cancels), gap: 1.5 } as const] : []),
    heading(words.billTo),
    { tag: 'P', text: billTo, gap: 1.5 },
    heading(words.what),
    { tag: 'P', text: words.line(description, sessions), gap: validUntil ? 0 : 1 },
    ...(validUntil
      ? [{ tag: 'P', text: words.validUntil(dayWords(validUntil)), gap: 1 } as const]
      : []),
    {
      tag: 'P',
      text: words.total(moneyWords(invoice.amountMinor, invoice.currency, LANGUAGE)),
      strong: true,
      size: 14,
      gap: 3,
    },
    ...(seller.footer ? [{ tag: 'P', text: seller.footer, size: 9 } as const] : []),
  ];
  return blocks;
}

const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
