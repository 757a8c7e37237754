import { CONTACT_DAYS_BACK } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { deviceMoment } from '../../platform/clock/device-moment.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { attentionDue, lockVisibleClient, touchLastActive } from '../people/index.js';
import { applyContacts } from '../plans/index.js';
import { requireGranted } from '../terms/index.js';
import { ContactLogService } from './contact-log.service.js';
import { Contact } from './contact.entity.js';
import type { LogContactInput } from './contact.inputs.js';
import type { ContactType } from './contact.type.js';
import {
  INSERT_CONTACT,
  LOCK_FOR_CONTACT,
  STARTED_CONTACTS,
  type LoggedRow,
} from './contacts.sql.js';
import { words } from './contact.words.js';

const UNDO_MS = 10 * 60_000;
/** More in 24 hours indicates a malfunctioning device. */
const MOST_IN_A_DAY = 50;

/** Records contacts, also those beyond the allowance. */
@Injectable()
export class ContactsService {
  constructor(private readonly contactLog: ContactLogService) {}

  /** `isMeasured`: the answer includes by how much the contact exceeds the allowance, which takes reading the whole log. */
  async log(ctx: Ctx, input: LogContactInput, isMeasured: boolean): Promise<ContactType> {
    const id = input.id.toLowerCase();
    const clientId = ctx.actor.clientId!;
    // Locked, so that the second of two attempts with the same id sees the first.
    const client = await lockForContact(ctx, id, input.at ?? ctx.now);
    if (client.known) return this.#toContactType(ctx, client.known, isMeasured);
    const createdAt = deviceMoment(ctx, input.at, CONTACT_DAYS_BACK);
    requireGranted(client.healthDataAgreed);
    if (client.count >= MOST_IN_A_DAY) {
      throw new Refusal('NOT_NOW', words.limitOfDay);
    }
    const { begunBy, means, felt = null } = input;
    const [inserted] = await ctx.db.query(INSERT_CONTACT, [
      ctx.actor.practiceId,
      id,
      clientId,
      createdAt,
      ctx.now,
      begunBy,
      means,
      felt,
      client.personId,
      client.coachId,
      client.supervised,
      client.sharesContactLog,
      client.healthDataAgreed,
    ]);
    if (!inserted) throw idTaken();
    const isSaved = begunBy === 'CLIENT' && (await this.#follow(ctx, clientId));
    if (!isSaved) await touchLastActive(ctx, clientId);
    return this.#toContactType(ctx, { id, at: createdAt, begunBy, means, felt }, isMeasured);
  }

  async undo(ctx: Ctx, id: string): Promise<Done> {
    const own = { id: id.toLowerCase(), clientId: ctx.actor.clientId! };
    // Locked, because deleting a contact changes the waits of the plan.
    await lockVisibleClient(ctx, own.clientId);
    const contact = await ctx.db.of(Contact).findOne(own);
    if (!contact) throw notFound();
    if (ctx.now.getTime() - contact.receivedAt.getTime() > UNDO_MS) {
      throw new Refusal('FINAL', words.tooLateToUndo);
    }
    await ctx.db.of(Contact).delete(own);
    const isSaved = contact.begunBy === 'CLIENT' && (await this.#follow(ctx, own.clientId));
    if (!isSaved) await attentionDue(ctx, own.clientId);
    return DONE;
  }

  /** Passes the client's contacts to the running plan, for its waits and its allowance. */
  async #follow(ctx: Ctx, clientId: string): Promise<boolean> {
    const [found] = await ctx.db.query(STARTED_CONTACTS, [ctx.actor.practiceId, clientId, ctx.now]);
    if (!found) return false;
    const { last, recent } = found;
    return applyContacts(ctx, clientId, {
      lastContactAt: last,
      recent: (recent ?? []).map((at) => ({ at, begunBy: 'CLIENT' })),
    });
  }

  /** Unless the contact is too old for the log, it is measured as the log does it. */
  async #toContactType(ctx: Ctx, contact: LoggedRow, isMeasured: boolean): Promise<ContactType> {
    const measured = isMeasured ? await this.contactLog.own(ctx, contact.id) : null;
    return measured ?? { ...contact, overBy: 0, reflection: null };
  }
}

/** The calling client's row, locked, with everything that a contact needs. Throws NOT_FOUND. */
async function lockForContact(ctx: Ctx, id: string, at: Date) {
  const values = [ctx.actor.practiceId, ctx.actor.clientId, id, at];
  let [row] = await ctx.db.query(LOCK_FOR_CONTACT, values);
  if (row?.isStale) [row] = await ctx.db.query(LOCK_FOR_CONTACT, values);
  return row ?? Promise.reject(notFound());
}
