import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { announce } from '../../platform/live/announcement.js';
import { connection, pageSize, readTimeCursor } from '../../platform/paging/paging.js';
import { SealingService } from '../../platform/sealing/sealing.service.js';
import { MessageFilesService } from '../files/index.js';
import { messagesRead } from '../people/index.js';
import { recordReading } from '../rules/index.js';
import type { MessageHoursType, MessagesType, UnreadMessagesType } from './message.type.js';
import { MessageMarksService } from './marks/message-marks.service.js';
import { quoteOf } from './message-quote.js';
import type { MessagesArgs } from './messages.inputs.js';
import { changeableUntil, placeOf, writingOf } from './messages.policy.js';
import { referenceOf } from './references/message-references.js';
import { COACH_OF_CLIENT, MESSAGES, UNREAD_MESSAGES, WEEKLY_HOURS } from './messages.sql.js';

@Injectable()
export class MessageReadsService {
  constructor(
    private readonly sealing: SealingService,
    private readonly marks: MessageMarksService,
    private readonly files: MessageFilesService,
  ) {}

  /** The caller's own if no client is given. NOT_FOUND for everybody but the client and their coach. */
  async list(ctx: Ctx, { clientId, first, after }: Partial<MessagesArgs>): Promise<MessagesType> {
    const { practiceId, clientId: own } = ctx.actor;
    const size = pageSize(first);
    const cursor = readTimeCursor(after);
    const [row] = await ctx.db.query(MESSAGES(ctx), [
      practiceId,
      clientId ?? own,
      cursor?.key ?? null,
      cursor?.id ?? null,
      size + 1,
    ]);
    if (!row) throw notFound();
    const { wrapped, items, on, archived, joined, ...thread } = row;
    const page = connection(items, size, ({ at, id }) => ({
      key: new Date(at).toISOString(),
      id,
    }));
    const listed = page.edges.map(async ({ cursor: at, node }) => {
      const open = (message: { id: string; version: number; text: string | null }) =>
        message.text === null
          ? null
          : this.sealing.openWith(
              wrapped,
              practiceId,
              placeOf(message),
              Buffer.from(message.text, 'base64'),
            );
      const replyTo = node.replyTo && quoteOf(node.replyTo, open(node.replyTo));
      const text = open(node);
      const until = changeableUntil(ctx, { ...node, withId: node.coach.id });
      const files = this.files.opened({ practiceId, wrapped }, node.files);
      const reference = await referenceOf(ctx, row.clientId, node);
      return {
        cursor: at,
        node: { ...node, text, replyTo, files, reference, changeableUntil: until },
      };
    });
    const nodes = await Promise.all(listed);
    const read = nodes
      .flatMap(({ node }) => [node, node.replyTo])
      .filter((one) => one?.fromClient && one.text !== null);
    recordReading(ctx, row.clientId, 'MESSAGES', read.length);
    const writing = writingOf({ on, archived, joined });
    return { ...thread, now: ctx.now, writing, edges: nodes, pageInfo: page.pageInfo };
  }

  async unread(ctx: Ctx): Promise<UnreadMessagesType> {
    const { practiceId, clientId, memberId } = ctx.actor;
    const [row] = await ctx.db.query(UNREAD_MESSAGES(ctx), [practiceId, clientId ?? memberId]);
    return row ?? { on: false, people: 0 };
  }

  /** On which weekdays the client's coach has hours. Clients read nothing else of them. */
  async hours(ctx: Ctx): Promise<MessageHoursType> {
    const { practiceId, clientId } = ctx.actor;
    const [client] = await ctx.db.query(COACH_OF_CLIENT, [practiceId, clientId]);
    if (!client) throw notFound();
    const values = [practiceId, client.coachId];
    const [row] = await ctx.db.screenAsBooking(client.coachId, WEEKLY_HOURS, values);
    const days = (row?.weekly ?? []).flatMap((hours, at) => (hours.length > 0 ? [at + 1] : []));
    return { days };
  }

  /** The client has read what their coach wrote. A coach marks a section of the client's page as read. */
  async markRead(ctx: Ctx, to: Date): Promise<Done> {
    const clientId = ctx.actor.clientId!;
    const readByClient = await messagesRead(ctx, to);
    await announce(ctx, 'CONTENT', [clientId]);
    if (readByClient) await this.marks.move(ctx, clientId, { readByClient });
    return DONE;
  }
}
