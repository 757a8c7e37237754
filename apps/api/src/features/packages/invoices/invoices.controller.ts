import { isUuid } from '@footing/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { ifNotFound } from '../../../platform/errors/fault.js';
import { words } from '../packages.words.js';
import { invoicePdf } from './invoice-pdf.js';
import { InvoicesService } from './invoices.service.js';

const FILE = /^([0-9a-f-]{36})\.pdf$/i;
const MEMBERS: readonly (string | undefined)[] = ['OWNER', 'COACH', 'CLIENT'];

/**
 * Serves invoices to the members who may see their client, with the access token of the app. The answer is the same for an invoice that
 * does not exist and one of somebody else.
 */
@Controller('invoices')
export class InvoicesController {
  constructor(
    private readonly contexts: CtxFactory,
    private readonly invoices: InvoicesService,
  ) {}

  @Get(':file')
  async file(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers({
      'cache-control': 'private,no-store',
      'content-security-policy': 'sandbox',
      'x-robots-tag': 'noindex',
    });
    const ctx = await this.contexts.forRequest(request, reply);
    if (!MEMBERS.includes(ctx.member?.role)) return void reply.code(401).send();
    const [, id] = FILE.exec(file) ?? [];
    const printed =
      id && isUuid(id)
        ? await ctx.db.inTransaction(() => this.invoices.printed(ctx, id)).catch(ifNotFound)
        : null;
    if (!printed) return void reply.code(404).send();
    const name = words.invoices.fileName(printed.kind, printed.number);
    void reply.header('content-disposition', `attachment;filename="${name}"`);
    return void reply.type('application/pdf').send(await invoicePdf(printed));
  }
}
