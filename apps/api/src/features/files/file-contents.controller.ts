import { Readable } from 'node:stream';
import { isUuid } from '@footing/kernel';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertRoleIsCurrent } from '../../platform/auth/current-role.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import { Fault, ifNotFound } from '../../platform/errors/fault.js';
import { statusOf } from '../../platform/errors/fault.filter.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { FileAddresses, type FileRef } from '../../platform/files/file-addresses.js';
import { CountOfMembers } from '../../platform/files/slots.js';
import { MOST_BYTES } from './files.policy.js';
import { FilesService, type OpenedFile } from './files.service.js';
import { words } from './files.words.js';
import { MEGABYTE } from './library/room.service.js';
import { rangeOf } from './ranges.js';
import { UploadsService } from './uploads.service.js';

/** Of everything that is saved, and never shown. */
export const FILE_HEADERS = {
  'cache-control': 'private,no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex',
};
const MOST_OF_NAME = 2_000;
const MOST_DROPPED_BYTES = 2 * MOST_BYTES;
/** Of one member at once; each is in memory until it is sent. */
const MOST_DOWNLOADS = 3;

/**
 * Takes files with the access token of the app, which no other site can send, and answers signed addresses. The answer is the same for a
 * file that does not exist and one that the caller may not read.
 */
@Controller('files')
export class FileContentsController {
  readonly #downloads = new CountOfMembers();

  constructor(
    private readonly contexts: CtxFactory,
    private readonly addresses: FileAddresses,
    private readonly files: FilesService,
    private readonly uploads: UploadsService,
  ) {}

  @Post(':id')
  async add(
    @Param('id') id: string,
    @Query('clientId') clientId: unknown,
    @Query('coachId') coachId: unknown,
    @Query('library') library: unknown,
    @Query('message') message: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(FILE_HEADERS);
    const { body } = request;
    if (!(body instanceof Readable)) return void reply.code(415).send();
    const { code, says } = await this.#added(
      { id, clientId, coachId, library, message },
      request,
      body,
      reply,
    );
    // Browsers hear an answer only after they have sent the file.
    if (!(await isReadToItsEnd(body))) void reply.header('connection', 'close');
    return void reply.code(code).send(says);
  }

  async #added(
    asked: { id: string; clientId: unknown; coachId: unknown; library: unknown; message: unknown },
    request: FastifyRequest,
    body: Readable,
    reply: FastifyReply,
  ): Promise<{ code: number; says?: object }> {
    try {
      const ctx = await this.contexts.forRequest(request, reply);
      if (!ctx.member) return { code: 401 };
      const id = uuidOf(asked.id);
      if (asked.library !== undefined) {
        if (!id || ctx.member.role === 'CLIENT') return { code: 404 };
        const sent = { id, name: nameOf(request) };
        await this.uploads.addToPractice(ctx, sent, (most) => contentsOf(request, body, most));
        return { code: 201, says: { id } };
      }
      const clientId = uuidOf(asked.clientId ?? ctx.member.clientId);
      // Coaches add files for their own clients only, so that they need not say who they are.
      const coachId = ctx.member.clientId ? uuidOf(asked.coachId) : ctx.member.memberId;
      if (!id || !clientId || !coachId) return { code: 404 };
      const forMessage = asked.message !== undefined;
      const upload = { id, clientId, coachId, forMessage, name: nameOf(request) };
      await this.uploads.add(ctx, upload, (most) => contentsOf(request, body, most));
      return { code: 201, says: { id } };
    } catch (error) {
      if (error instanceof Refusal) {
        const { code, message } = error;
        return { code: 422, says: { code, message } };
      }
      if (error instanceof Fault) return { code: statusOf(error) };
      // Whoever sent it is gone.
      if (body.readableAborted) return { code: 400 };
      throw error;
    }
  }

  @Get()
  async open(
    @Query('signed') address: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(FILE_HEADERS);
    const asker = await this.contexts.forRequest(request, reply);
    const held = this.addresses.read(address, request, asker.now);
    const ctx = held && (await this.contexts.forHolder(asker, held.reader));
    if (!ctx) return void reply.code(404).send();
    await ctx.db.inTransaction(() => assertRoleIsCurrent(ctx));
    const end = this.#downloads.begin(held.reader.member.memberId, MOST_DOWNLOADS);
    if (!end) return void reply.code(429).send();
    reply.raw.once('finish', end).once('close', end);
    const file = await this.#opened(ctx, held.file).catch(ifNotFound);
    if (!file) return void reply.code(404).send();
    const { name, mime, contents } = file;
    void reply.header('accept-ranges', 'bytes');
    const range = rangeOf(request.headers.range, contents.length);
    if (range === 'OUTSIDE') {
      return void reply.code(416).header('content-range', `bytes */${contents.length}`).send();
    }
    void reply.header('content-disposition', dispositionOf(name)).type(mime);
    if (!range) return void reply.send(contents);
    const { from, to } = range;
    void reply.code(206).header('content-range', `bytes ${from}-${to}/${contents.length}`);
    return void reply.send(contents.subarray(from, to + 1));
  }

  async #opened(ctx: Ctx, which: FileRef): Promise<OpenedFile | null> {
    if ('library' in which) return this.files.openOfPractice(ctx, which.library);
    return 'file' in which ? this.files.open(ctx, which.file) : null;
  }
}

const uuidOf = (value: unknown): string | null =>
  typeof value === 'string' && isUuid(value) ? value.toLowerCase() : null;

/** What the device calls the file, as `encodeURIComponent` writes it. */
function nameOf({ headers }: FastifyRequest): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? '').slice(0, MOST_OF_NAME));
  } catch {
    return '';
  }
}

/** Refused as soon as it is longer than a file may be. */
async function contentsOf(
  { headers }: FastifyRequest,
  body: Readable,
  mostMegabytes: number,
): Promise<Buffer> {
  const tooBig = () => new Refusal('BAD_FILE', words.tooBig(mostMegabytes));
  const most = mostMegabytes * MEGABYTE;
  if (Number(headers['content-length'] ?? 0) > most) throw tooBig();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of partsOf(body)) {
    length += part.length;
    if (length > most) throw tooBig();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** Reads what is left, and keeps nothing of it. False if it is far longer than a file may be, or if it ended before its end. */
async function isReadToItsEnd(body: Readable): Promise<boolean> {
  let length = 0;
  try {
    for await (const part of partsOf(body)) {
      length += part.length;
      if (length > MOST_DROPPED_BYTES) return false;
    }
    return body.readableEnded;
  } catch {
    return false;
  }
}

/** Who stops in the middle can still answer: the connection stays. */
const partsOf = (body: Readable): AsyncIterable<Buffer> =>
  body.readableEnded ? Readable.from([]) : body.iterator({ destroyOnReturn: false });

/** Saved, never shown. The name in letters that every browser reads, and as it is. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment;filename="${plain}";filename*=UTF-8''${encoded}`;
}
