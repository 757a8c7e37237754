import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { answerWithPdf } from '../../../platform/pdf/pdf-answer.js';
import { words } from '../packages.words.js';
import { printedInvoice } from './invoice-pdf.js';
import { InvoicesService } from './invoices.service.js';

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
    await answerWithPdf(this.contexts, request, reply, file, {
      roles: MEMBERS,
      read: (ctx, id) => this.invoices.printed(ctx, id),
      nameOf: ({ kind, number }) => words.invoices.fileName(kind, number),
      print: printedInvoice,
    });
  }
}
