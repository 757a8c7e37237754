import { moneyWords } from '@footing/kernel';
import { PDF_LANGUAGE, type PdfBlock, type Printout } from '../../../platform/pdf/tagged-pdf.js';
import { words as all } from '../packages.words.js';
import type { PrintedInvoice } from './invoice-content.js';

const words = all.invoices.pdf;

/** What the file of an invoice shows. The same invoice always makes the same text. */
export function printedInvoice(invoice: PrintedInvoice): Printout {
  const title = words.title[invoice.kind](invoice.number);
  const createdAt = new Date(`${invoice.issuedOn}T12:00:00Z`);
  const info = { title, author: invoice.seller.legalName, createdAt };
  return { info, blocks: blocksOf(invoice, title) };
}

function blocksOf(invoice: PrintedInvoice, title: string): PdfBlock[] {
  const { seller, billTo, description, sessions, validUntil, cancels } = invoice;
  const heading = (text: string): PdfBlock => ({ tag: 'H2', text, strong: true, gap: 0.2 });
  const blocks: PdfBlock[] = [
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
      text: words.total(moneyWords(invoice.amountMinor, invoice.currency, PDF_LANGUAGE)),
      strong: true,
      size: 14,
      gap: 3,
    },
    ...(seller.footer ? [{ tag: 'P', text: seller.footer, size: 9 } as const] : []),
  ];
  return blocks;
}

const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(PDF_LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
