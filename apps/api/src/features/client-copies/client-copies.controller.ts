import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import { ifNotFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { FileAddresses } from '../../platform/files/file-addresses.js';
import { CountOfMembers } from '../../platform/files/slots.js';
import { FILE_HEADERS } from '../files/index.js';
import { ClientCopiesService, type OpenedCopy } from './client-copies.service.js';

/** Answers signed addresses of copies. The answer is the same for whoever may not have one, whatever the reason. */
@Controller('files/copy')
export class ClientCopiesController {
  readonly #making = new CountOfMembers();

  constructor(
    private readonly contexts: CtxFactory,
    private readonly addresses: FileAddresses,
    private readonly copies: ClientCopiesService,
  ) {}

  @Get()
  async open(
    @Query('signed') address: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(FILE_HEADERS);
    const asker = await this.contexts.forRequest(request, reply);
    const held = this.addresses.read(address, request, asker.now);
    if (!held || !('copy' in held.file)) return void reply.code(404).send();
    // Each reads everything that there is of a client.
    const end = this.#making.begin(held.reader.member.memberId, 1);
    if (!end) return void reply.code(429).send();
    reply.raw.once('finish', end).once('close', end);
    const copy = await this.copies.open(asker, held.reader).catch(refused).catch(ifNotFound);
    if (!copy) return void reply.code(404).send();
    void reply.header('content-disposition', `attachment;filename="${copy.name}"`);
    return void reply.type('application/zip').send(copy.contents);
  }
}

/** The password was entered too long ago: the address is as good as none. */
function refused(error: unknown): OpenedCopy | null {
  if (error instanceof Refusal) return null;
  throw error;
}
