import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { ifNotFound } from '../../../platform/errors/fault.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { ConsentsService } from '../../consents/index.js';
import type { MessageType } from '../message.type.js';
import { writingOf } from '../messages.policy.js';
import { lockFor, MessagesService } from '../messages.service.js';
import { PlannedMessage, type NotSentBecause } from './planned-message.entity.js';
import { placeOf } from './planned-place.js';

/** Makes a message of what was planned, as its author, by the rules of a message that is sent by hand. */
@Injectable()
export class PlannedDelivery {
  constructor(
    private readonly sealing: SealingService,
    private readonly messages: MessagesService,
    private readonly consents: ConsentsService,
  ) {}

  /**
   * Sends what is due, or keeps why not. The message has the id of the planned one, whose row is deleted in the same transaction: it is
   * sent once, whoever else tries and wherever a process dies. The client is locked first, as by whoever changes who coaches them.
   */
  async deliver(ctx: Ctx, id: string): Promise<boolean> {
    const { clientId } = await ctx.db.of(PlannedMessage).get({ id });
    const facts = await lockFor(ctx, clientId).catch(ifNotFound);
    const planned = await ctx.db.of(PlannedMessage).lock({ id });
    if (planned.notSentAt || planned.sendAt > ctx.now) return false;
    const because = facts ? await this.#whyNot(ctx, clientId, facts) : 'NEW_COACH';
    if (because) {
      const textSealed = because === 'NEW_COACH' ? null : planned.textSealed;
      const stopped = { notSentAt: ctx.now, notSentBecause: because, textSealed };
      await ctx.db.of(PlannedMessage).update({ id }, stopped);
    } else {
      await this.send(ctx, planned);
    }
    return true;
  }

  /** The planned message is locked. */
  async send(
    ctx: Ctx,
    { id, clientId, version, textSealed }: PlannedMessage,
  ): Promise<MessageType> {
    const place = placeOf({ id, version });
    const text = await this.sealing.open(ctx, clientId, place, textSealed!);
    const message = await this.messages.send(ctx, { id, clientId, text });
    await ctx.db.of(PlannedMessage).delete({ id });
    return message;
  }

  /**
   * Whether the client took back a consent. By hand, a coach may write to a client who shares nothing, and sees that; of what was planned
   * before, nobody knows how it would be read now. A client who has never written has taken nothing back.
   */
  async isWithdrawn(
    ctx: Ctx,
    clientId: string,
    { sharesMessages, healthDataAgreed }: { sharesMessages: boolean; healthDataAgreed: boolean },
  ): Promise<boolean> {
    if (!healthDataAgreed) return true;
    if (sharesMessages) return false;
    return (await this.consents.latestDecision(ctx, 'MESSAGES', clientId)) === false;
  }

  async #whyNot(
    ctx: Ctx,
    clientId: string,
    facts: Awaited<ReturnType<typeof lockFor>>,
  ): Promise<NotSentBecause | null> {
    const writing = writingOf(facts);
    if (writing !== 'OPEN') return REASONS[writing];
    return (await this.isWithdrawn(ctx, clientId, facts)) ? 'NOT_SHARING' : null;
  }
}

const REASONS = {
  OFF: 'MESSAGES_OFF',
  ARCHIVED: 'ARCHIVED',
  NOT_JOINED: 'NO_ACCESS',
} as const;
