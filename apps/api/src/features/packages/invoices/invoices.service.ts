import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { idTaken, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { openText, sealText } from '../../../platform/sealing/sealed-texts.js';
import { BillingSettingsService } from '../billing/billing-settings.service.js';
import { words } from '../packages.words.js';
import { lockPackage, today } from '../sold/package-locks.js';
import type { Package } from '../sold/package.entity.js';
import type { InvoiceContent, PrintedInvoice } from './invoice-content.js';
import { Invoice } from './invoice.entity.js';
import type { CancelInvoiceInput, IssueInvoiceInput } from './invoice.type.js';
import { NEXT_INVOICE_NUMBER, VISIBLE_INVOICE } from './invoices.sql.js';

/**
 * Issues invoices and the credits that cancel them. The number is taken in the transaction that inserts the row, after all that can
 * be refused.
 */
@Injectable()
export class InvoicesService {
  constructor(private readonly settings: BillingSettingsService) {}

  /** Idempotent by `id`. Returns the package. */
  async issue(ctx: Ctx, { id, packageId, billTo }: IssueInvoiceInput): Promise<Package> {
    const sold = await lockPackage(ctx, packageId);
    if (await isKnown(ctx, id, sold)) return sold;
    const { legalName, address, taxId, footer } = await this.settings.opened(ctx);
    if (!legalName || !address) throw new Refusal('NOT_NOW', words.invoices.noSeller);
    if (await this.#isInvoiced(ctx, sold)) throw new Refusal('NOT_NOW', words.invoices.invoiced);
    await this.#insert(
      ctx,
      sold,
      { id, kind: 'INVOICE', cancelsId: null },
      {
        seller: { legalName, address, taxId, footer },
        billTo: billTo.trim(),
        description: await openText(ctx, sold.description),
        sessions: sold.sessions,
        validUntil: sold.validUntil,
        cancels: null,
      },
    );
    return sold;
  }

  /** An invoice is never deleted: a credit of the same amount cancels it. Idempotent by `id`. Returns the package. */
  async cancel(ctx: Ctx, { id, invoiceId }: CancelInvoiceInput): Promise<Package> {
    const invoice = await ctx.db.of(Invoice).get({ id: invoiceId });
    const sold = await lockPackage(ctx, invoice.packageId);
    if (await isKnown(ctx, id, sold)) return sold;
    if (invoice.kind === 'CREDIT') throw new Refusal('NOT_NOW', words.invoices.isCredit);
    if (await ctx.db.of(Invoice).findOne({ cancelsId: invoice.id })) return sold;
    const content = await contentOf(ctx, invoice.content);
    const credit = { id, kind: 'CREDIT', cancelsId: invoice.id } as const;
    await this.#insert(ctx, sold, credit, { ...content, cancels: invoice.number });
    return sold;
  }

  /** What the PDF of an invoice shows. Throws NOT_FOUND for one that the caller may not see. */
  async printed(ctx: Ctx, id: string): Promise<PrintedInvoice> {
    const [found] = await ctx.db.query(VISIBLE_INVOICE(ctx), [ctx.db.scope.practiceId, id]);
    if (!found) throw notFound();
    const { content, ...facts } = found;
    return { ...facts, ...(await contentOf(ctx, content)) };
  }

  async #insert(
    ctx: Ctx,
    { id: packageId, clientId, priceMinor, currency }: Package,
    { id, kind, cancelsId }: Pick<Invoice, 'id' | 'kind' | 'cancelsId'>,
    content: InvoiceContent,
  ): Promise<void> {
    const issuedOn = await today(ctx);
    const text = JSON.stringify(content);
    const [next] = await ctx.db.query(NEXT_INVOICE_NUMBER, [ctx.actor.practiceId]);
    await ctx.db.of(Invoice).insert({
      ...{ id, clientId, packageId, kind, cancelsId, issuedOn, currency },
      createdAt: ctx.now,
      number: next!.last,
      issuedBy: ctx.actor.memberId,
      amountMinor: kind === 'CREDIT' ? -priceMinor : priceMinor,
      content: await sealText(ctx, { column: 'invoices.content', id }, text),
    });
    await record(ctx, {
      clientId,
      kind: kind === 'CREDIT' ? 'INVOICE_CANCELED' : 'INVOICE_ISSUED',
    });
  }

  /** Whether the package has an invoice that no credit cancels. The package is locked. */
  async #isInvoiced(ctx: Ctx, { id: packageId }: Package): Promise<boolean> {
    const all = await ctx.db.of(Invoice).find({ packageId });
    const canceled = new Set(all.map(({ cancelsId }) => cancelsId));
    return all.some(({ kind, id }) => kind === 'INVOICE' && !canceled.has(id));
  }
}

async function isKnown(ctx: Ctx, id: string, sold: Package): Promise<boolean> {
  const known = await ctx.db.of(Invoice).findOne({ id });
  if (known && known.packageId !== sold.id) throw idTaken();
  return known !== null;
}

async function contentOf(ctx: Ctx, sealed: string): Promise<InvoiceContent> {
  return JSON.parse(await openText(ctx, sealed)) as InvoiceContent;
}
