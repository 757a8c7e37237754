import type { Readable } from 'node:stream';
import { isUuid } from '@footing/kernel';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertRoleIsCurrent } from '../../platform/auth/current-role.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import { Fault, ifNotFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { FileAddresses } from '../../platform/files/file-addresses.js';
import { IMAGE_TYPE } from '../../platform/files/file-contents.js';
import { MOST_BYTES } from './files.policy.js';
import { FilesService } from './files.service.js';
import { words } from './files.words.js';
import { UploadsService } from './uploads.service.js';

const HEADERS = {
  'cache-control': 'private,no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex',
};
const MOST_OF_NAME = 2_000;

/**
 * Takes files with the access token of the app, which no other site can send, and answers signed addresses. The answer is the same for a
 * file that does not exist and one that the caller may not read.
 */
@Controller('files')
export class FileContentsController {
  constructor(
    private readonly contexts: CtxFactory,
    private readonly addresses: FileAddresses,
    private readonly files: FilesService,
    private readonly uploads: UploadsService,
  ) {}

  @Post(':id')
  async add(
    @Param('id') id: string,
    @Query('clientId') clientId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers({ ...HEADERS, connection: 'close' });
    const ctx = await this.contexts.forRequest(request, reply);
    if (!ctx.member) return void reply.code(401).send();
    const client = (clientId ?? ctx.member.clientId)?.toLowerCase();
    if (!isUuid(id) || !client || !isUuid(client)) return void reply.code(404).send();
    const upload = { id: id.toLowerCase(), clientId: client, name: nameOf(request) };
    try {
      await this.uploads.add(ctx, upload, () => bodyOf(request));
      return void reply.code(201).send({ id: upload.id });
    } catch (error) {
      if (error instanceof Refusal) {
        const { code, message } = error;
        return void reply.code(422).send({ code, message });
      }
      if (!(error instanceof Fault) || error.code === 'INTERNAL') throw error;
      return void reply.code(STATUS[error.code]).send();
    }
  }

  @Get()
  async open(
    @Query('signed') address: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(HEADERS);
    const asker = await this.contexts.forRequest(request, reply);
    const held = this.addresses.read(address ?? '', request, asker.now);
    const ctx = held && (await this.contexts.forHolder(asker, held.reader));
    if (!ctx) return void reply.code(404).send();
    await ctx.db.inTransaction(() => assertRoleIsCurrent(ctx));
    const file = await this.files.open(ctx, held.file).catch(ifNotFound);
    if (!file) return void reply.code(404).send();
    const type = file.type === 'IMAGE' ? IMAGE_TYPE : 'application/pdf';
    void reply.header('content-disposition', dispositionOf(file.name));
    return void reply.type(type).send(file.contents);
  }
}

const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
} as const;

/** What the device calls the file, as `encodeURIComponent` writes it. */
function nameOf({ headers }: FastifyRequest): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? '').slice(0, MOST_OF_NAME));
  } catch {
    return '';
  }
}

/** Refused as soon as it is longer than a file may be. */
async function bodyOf({ headers, body }: FastifyRequest): Promise<Buffer> {
  const tooBig = () => new Refusal('BAD_FILE', words.tooBig);
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) throw tooBig();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of (body as Readable | undefined) ?? []) {
    length += (part as Buffer).length;
    if (length > MOST_BYTES) throw tooBig();
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts, length);
}

/** Saved, never shown. The name in letters that every browser reads, and as it is. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment;filename="${plain}";filename*=UTF-8''${encoded}`;
}
