/** What an invoice says, copied when it is issued. A later change of settings, names or the package changes none. */
export interface InvoiceContent {
  seller: { legalName: string; address: string; taxId: string; footer: string };
  /** Name and address of the person who pays, on several lines. */
  billTo: string;
  description: string;
  sessions: number;
  validUntil: string | null;
  /** The number of the invoice that a credit cancels. */
  cancels: number | null;
}

/** What its PDF shows. */
export interface PrintedInvoice extends InvoiceContent {
  number: number;
  kind: 'INVOICE' | 'CREDIT';
  issuedOn: string;
  amountMinor: number;
  currency: string;
}
