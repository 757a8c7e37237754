import { CONTACT_DAYS_BACK } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { deviceMoment } from '../../platform/clock/device-moment.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { lockVisibleClient, touchLastActive } from '../people/index.js';
import { applyContacts } from '../plans/index.js';
import { requireGranted } from '../terms/index.js';
import { ContactLogService } from './contact-log.service.js';
import { Contact } from './contact.entity.js';
import type { LogContactInput } from './contact.inputs.js';
import type { ContactType } from './contact.type.js';
import {
  BEFORE_CONTACT,
  INSERT_CONTACT,
  STARTED_CONTACTS,
  type LoggedRow,
} from './contacts.sql.js';

const UNDO_MS = 10 * 60_000;
/** More in 24 hours indicates a malfunctioning device. */
const MOST_IN_A_DAY = 50;

/** Records contacts, also those beyond the allowance. */
@Injectable()
export class ContactsService {
  constructor(private readonly contactLog: ContactLogService) {}

  async log(ctx: Ctx, input: LogContactInput): Promise<ContactType> {
    const id = input.id.toLowerCase();
    // Locked, so that the second of two attempts with the same id sees the first.
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const before = await this.#before(ctx, client.id, input);
    if (before.known) return this.#toContactType(ctx, before.known);
    const createdAt = deviceMoment(ctx, input.at, CONTACT_DAYS_BACK);
    requireGranted(client.healthDataAgreed);
    if (before.count >= MOST_IN_A_DAY) {
      throw new Refusal('NOT_NOW', 'There are many contacts of this day already. Rest a little.');
    }
    const { begunBy, means, felt = null } = input;
    const [inserted] = await ctx.db.query(INSERT_CONTACT, [
      ctx.actor.practiceId,
      id,
      client.id,
      createdAt,
      ctx.now,
      begunBy,
      means,
      felt,
    ]);
    if (!inserted) throw idTaken();
    const isSaved = begunBy === 'CLIENT' && (await this.#follow(ctx, client.id));
    if (!isSaved) await touchLastActive(ctx, client.id);
    return this.#toContactType(ctx, { id, at: createdAt, begunBy, means, felt });
  }

  async undo(ctx: Ctx, id: string): Promise<Done> {
    const own = { id: id.toLowerCase(), clientId: ctx.actor.clientId! };
    // Locked, because deleting a contact changes the waits of the plan.
    await lockVisibleClient(ctx, own.clientId);
    const contact = await ctx.db.of(Contact).findOne(own);
    if (!contact) throw notFound();
    if (ctx.now.getTime() - contact.receivedAt.getTime() > UNDO_MS) {
      throw new Refusal('FINAL', 'A contact can be taken back within ten minutes. This one stays.');
    }
    await ctx.db.of(Contact).delete(own);
    if (contact.begunBy === 'CLIENT') await this.#follow(ctx, own.clientId);
    return DONE;
  }

  /** Passes the client's contacts to the running plan, for its waits and its allowance. */
  async #follow(ctx: Ctx, clientId: string): Promise<boolean> {
    const [found] = await ctx.db.query(STARTED_CONTACTS, [ctx.actor.practiceId, clientId, ctx.now]);
    const { last, recent } = found!;
    return applyContacts(ctx, clientId, {
      lastContactAt: last,
      recent: (recent ?? []).map((at) => ({ at, begunBy: 'CLIENT' })),
    });
  }

  /** The contact if it is recorded already, and how many there are within 12 hours of it, in one statement. */
  async #before(ctx: Ctx, clientId: string, { id, at }: LogContactInput) {
    const [before] = await ctx.db.query(BEFORE_CONTACT, [
      ctx.actor.practiceId,
      clientId,
      at ?? ctx.now,
      id.toLowerCase(),
    ]);
    return before!;
  }

  /** Includes by how much the contact exceeds the allowance, unless it is too old for the log. */
  async #toContactType(ctx: Ctx, contact: LoggedRow): Promise<ContactType> {
    const measured = await this.contactLog.own(ctx, contact.id);
    return measured ?? { ...contact, overBy: 0, reflection: null };
  }
}
