import { MS_PER_DAY } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { idTaken, ifNotFound, invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import type { MessageType } from '../message.type.js';
import { requireOpen, writingOf } from '../messages.policy.js';
import { lockFor, MessagesService } from '../messages.service.js';
import { PlannedMessage } from './planned-message.entity.js';
import type { PlannedMessageType } from './planned-message.type.js';
import { PlannedDelivery } from './planned-delivery.service.js';
import type { EditPlannedMessageInput, PlanMessageInput } from './planned-messages.inputs.js';
import { placeOf } from './planned-place.js';
import { PLANNED_MESSAGES } from './planned-messages.sql.js';
import { words } from './planned-messages.words.js';

const MOST_DAYS = 90;
/** How many can wait for one client. */
const MOST_WAITING = 20;

/** Messages that a coach writes for later. Only they can read them until they are sent. */
@Injectable()
export class PlannedMessagesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly messages: MessagesService,
    private readonly delivery: PlannedDelivery,
  ) {}

  /** The caller's, to one client or to all. What is due first is first, and also what was not sent. */
  list(ctx: Ctx, clientId: string | null): Promise<PlannedMessageType[]> {
    return this.#read(ctx, clientId, null);
  }

  /** With an id, only that one. */
  async #read(ctx: Ctx, clientId: string | null, id: string | null): Promise<PlannedMessageType[]> {
    const { practiceId, memberId } = ctx.actor;
    const rows = await ctx.db.query(PLANNED_MESSAGES, [practiceId, memberId, clientId, id]);
    return rows.map(({ textSealed, wrapped, ...planned }) => {
      const open = (sealed: Buffer) =>
        this.sealing.openWith(wrapped, practiceId, placeOf(planned), sealed);
      return { ...planned, text: textSealed && open(textSealed) };
    });
  }

  /** As writing now, it needs a client of the caller who can be written to. */
  async plan(ctx: Ctx, input: PlanMessageInput): Promise<PlannedMessageType> {
    const [id, clientId] = [input.id.toLowerCase(), input.clientId.toLowerCase()];
    const known = await ctx.db.of(PlannedMessage).findOne({ id, clientId });
    if (known) return this.#one(ctx, known);
    requireAhead(ctx, input.sendAt);
    const facts = await lockFor(ctx, clientId);
    requireOpen(writingOf(facts));
    if (await this.delivery.isWithdrawn(ctx, clientId, facts)) {
      throw new Refusal('NOT_NOW', words.notShared);
    }
    const waiting = await ctx.db.of(PlannedMessage).find({ clientId, notSentAt: IsNull() });
    if (waiting.length >= MOST_WAITING) throw new Refusal('LIMIT_REACHED', words.enough);
    const place = placeOf({ id, version: 1 });
    const text = input.text.trim();
    const row = {
      ...{ id, createdAt: ctx.now, clientId, version: 1, sendAt: input.sendAt },
      coachId: facts.coachId,
      textSealed: await this.sealing.seal(ctx, clientId, place, text, facts.wrapped),
    };
    if (!(await ctx.db.of(PlannedMessage).insertNew(row))) throw idTaken();
    return this.#one(ctx, { id, clientId });
  }

  async edit(ctx: Ctx, input: EditPlannedMessageInput): Promise<PlannedMessageType> {
    const planned = await ctx.db.of(PlannedMessage).lock({ id: input.id.toLowerCase() });
    const { id, clientId } = planned;
    if (planned.notSentAt) throw new Refusal('FINAL', words.notSent);
    const [text, sendAt] = [input.text.trim(), input.sendAt];
    const stored = await this.#one(ctx, planned);
    if (stored.text === text && stored.sendAt.getTime() === sendAt.getTime()) return stored;
    if (planned.version !== input.version) {
      throw new Refusal('STALE', words.stale, { current: stored.text, version: planned.version });
    }
    requireAhead(ctx, sendAt);
    const version = planned.version + 1;
    const place = placeOf({ id, version });
    const textSealed = await this.sealing.seal(ctx, clientId, place, text);
    await ctx.db.of(PlannedMessage).update({ id }, { textSealed, version, sendAt });
    return { ...stored, text, version, sendAt };
  }

  /** It becomes a message at once. Once it is one, the same request returns that. */
  async sendNow(ctx: Ctx, id: string): Promise<MessageType> {
    const planned = await ctx.db.of(PlannedMessage).findOne({ id: id.toLowerCase() });
    if (!planned) return this.messages.ofCaller(ctx, id);
    requireOpen(writingOf(await lockFor(ctx, planned.clientId)));
    const locked = await ctx.db.of(PlannedMessage).lock({ id: planned.id }).catch(ifNotFound);
    if (!locked) return this.messages.ofCaller(ctx, id);
    if (locked.notSentAt) throw new Refusal('FINAL', words.notSent);
    return this.delivery.send(ctx, locked);
  }

  /** Also for one that was not sent, which its author has seen. */
  async cancel(ctx: Ctx, id: string): Promise<Done | Refusal> {
    const isCanceled = (await ctx.db.of(PlannedMessage).delete({ id: id.toLowerCase() })) > 0;
    const sent = isCanceled ? null : await this.messages.ofCaller(ctx, id).catch(ifNotFound);
    if (sent) throw new Refusal('FINAL', words.alreadySent);
    return DONE;
  }

  async #one(
    ctx: Ctx,
    { id, clientId }: Pick<PlannedMessage, 'id' | 'clientId'>,
  ): Promise<PlannedMessageType> {
    const [found] = await this.#read(ctx, clientId, id);
    return found ?? Promise.reject(notFound());
  }
}

function requireAhead(ctx: Ctx, sendAt: Date): void {
  const ahead = sendAt.getTime() - ctx.now.getTime();
  if (ahead <= 0 || ahead > MOST_DAYS * MS_PER_DAY) throw invalid('input.sendAt', words.ahead);
}
