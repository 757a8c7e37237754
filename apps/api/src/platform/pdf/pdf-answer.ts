import { isUuid } from '@footing/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CtxFactory } from '../context/ctx.factory.js';
import type { Ctx } from '../context/ctx.js';
import { ifNotFound } from '../errors/fault.js';
import { taggedPdf, type Printout } from './tagged-pdf.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|json)$/i;

interface Printed<T> {
  /** Who may ask at all; `read` decides about the one that is asked for. */
  roles: readonly (string | undefined)[];
  /** Throws NOT_FOUND for what does not exist and for what the caller may not read: the answer is the same. */
  read: (ctx: Ctx, id: string) => Promise<T | null>;
  nameOf: (printed: T) => string;
  print: (printed: T) => Printout;
}

/**
 * Answers a request for `{id}.pdf`, sent with the access token of the app, or for `{id}.json`, the blocks of the same file, which a browser
 * can print in every script. The file is made for this answer and kept nowhere.
 */
export async function answerWithPdf<T>(
  contexts: CtxFactory,
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
  { roles, read, nameOf, print }: Printed<T>,
): Promise<void> {
  void reply.headers({
    'cache-control': 'private,no-store',
    'content-security-policy': 'sandbox',
    'x-robots-tag': 'noindex',
  });
  const ctx = await contexts.forRequest(request, reply);
  if (!roles.includes(ctx.member?.role)) return void reply.code(401).send();
  const [, id, kind] = FILE.exec(file) ?? [];
  const printed =
    id && isUuid(id) ? await ctx.db.inTransaction(() => read(ctx, id)).catch(ifNotFound) : null;
  if (!printed) return void reply.code(404).send();
  const printout = print(printed);
  if (kind!.toLowerCase() === 'json') {
    return void reply.send({ title: printout.info.title, blocks: printout.blocks });
  }
  const { bytes, hasAllLetters } = await taggedPdf(printout);
  void reply.header('content-disposition', `attachment;filename="${nameOf(printed)}"`);
  if (!hasAllLetters) void reply.header('x-letters-missing', 'true');
  return void reply.type('application/pdf').send(bytes);
}
