import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CtxFactory } from '../../../platform/context/ctx.factory.js';
import { answerWithPdf } from '../../../platform/pdf/pdf-answer.js';
import { words } from '../notes.words.js';
import { noteOnPaper } from './note-pdf.js';
import { PrintedNotesService } from './printed-notes.service.js';

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
    await answerWithPdf(this.contexts, request, reply, file, {
      roles: STAFF,
      read: (ctx, id) => this.notes.printed(ctx, id),
      nameOf: () => words.pdf.fileName,
      print: noteOnPaper,
    });
  }
}
