import { isUuid } from '@footing/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { ifNotFound } from '../../../platform/errors/fault.js';
import { words } from '../notes.words.js';
import { notePdf } from './note-pdf.js';
import { PrintedNotesService } from './printed-notes.service.js';

const FILE = /^([0-9a-f-]{36})\.pdf$/i;
const STAFF: readonly (string | undefined)[] = ['OWNER', 'COACH'];

/**
 * Serves signed notes as files to staff who may read them, with the access token of the app. The answer is the same for a note that does
 * not exist, a draft, and one that the caller may not read. The file is made for this answer and kept nowhere.
 */
@Controller('note-files')
export class NotePdfController {
  constructor(
    private readonly contexts: CtxFactory,
    private readonly notes: PrintedNotesService,
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
    if (!STAFF.includes(ctx.member?.role)) return void reply.code(401).send();
    const [, id] = FILE.exec(file) ?? [];
    const printed =
      id && isUuid(id)
        ? await ctx.db.inTransaction(() => this.notes.printed(ctx, id)).catch(ifNotFound)
        : null;
    if (!printed) return void reply.code(404).send();
    void reply.header('content-disposition', `attachment;filename="${words.pdf.fileName}"`);
    return void reply.type('application/pdf').send(await notePdf(printed));
  }
}
