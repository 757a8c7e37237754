import { ALLOWANCE_LIMITS, CONTACT_DAYS_BACK } from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import { deviceMoment } from '../../platform/clock/device-moment.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { idTaken, notFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DONE, type Done } from '../../platform/graphql/done.js';
import { lockVisibleClient, touchLastActive } from '../people/index.js';
import { aboutPersonColumn } from '../outreach/index.js';
import { applyContacts } from '../plans/index.js';
import { healthDataConsent, requireGranted } from '../terms/index.js';
import { ContactLogService } from './contact-log.service.js';
import { Contact } from './contact.entity.js';
import type { LogContactInput } from './contact.inputs.js';
import type { ContactType } from './contact.type.js';

const UNDO_MS = 10 * 60_000;
/** More in 24 hours is a device gone wrong. */
const MOST_IN_A_DAY = 50;

type Logged = Pick<ContactType, 'id' | 'at' | 'begunBy' | 'means' | 'felt'>;

interface Before {
  granted: boolean;
  count: number;
  known: Logged | null;
}

/** Saying that there was a contact. Whatever was agreed on, it is taken: what happened, happened. */
@Injectable()
export class ContactsService {
  constructor(private readonly contactLog: ContactLogService) {}

  async log(ctx: Ctx, input: LogContactInput): Promise<ContactType> {
    const id = input.id.toLowerCase();
    // In line: the first of two tries with the same id is seen by the second.
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const before = await this.#before(ctx, client.id, input);
    if (before.known) return this.#told(ctx, before.known);
    const createdAt = deviceMoment(ctx, input.at, CONTACT_DAYS_BACK);
    requireGranted(before.granted);
    if (before.count >= MOST_IN_A_DAY) {
      throw new Refusal('NOT_NOW', 'There are many contacts of this day already. Rest a little.');
    }
    const { begunBy, means, felt = null } = input;
    const [inserted] = await ctx.db.change<{ id: string }>(
      `insert into contacts (practice_id, id, client_id, created_at, received_at, begun_by, means, felt, person_id)
       select $1, $2, $3, $4, $5, $6, $7, $8, ${aboutPersonColumn('c')}
       from clients c where c.practice_id = $1 and c.id = $3 on conflict do nothing returning id`,
      [ctx.actor.practiceId, id, client.id, createdAt, ctx.now, begunBy, means, felt],
    );
    if (!inserted) throw idTaken();
    const isKept = begunBy === 'CLIENT' && (await this.#follow(ctx, client.id));
    if (!isKept) await touchLastActive(ctx, client.id);
    return this.#told(ctx, { id, at: createdAt, begunBy, means, felt });
  }

  async undo(ctx: Ctx, id: string): Promise<Done> {
    const own = { id: id.toLowerCase(), clientId: ctx.actor.clientId! };
    // In line with what else moves the waits of the plan.
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

  /** The waits of the plan that count from the last contact count from this one on, and the allowance counts it. */
  async #follow(ctx: Ctx, clientId: string): Promise<boolean> {
    const [found] = await ctx.db.query<{ last: number | null; recent: number[] | null }>(
      `select (extract(epoch from max(k.created_at)) * 1000)::float8 as last,
         json_agg((extract(epoch from k.created_at) * 1000)::float8)
           filter (where k.created_at > $3::timestamptz - interval '${ALLOWANCE_LIMITS.days + 1} days') as recent
       from contacts k
       join plans p on p.practice_id = k.practice_id and p.client_id = k.client_id and p.ended_at is null
       where k.practice_id = $1 and k.client_id = $2 and k.person_id = p.person_id and k.begun_by = 'CLIENT'`,
      [ctx.actor.practiceId, clientId, ctx.now],
    );
    const { last, recent } = found!;
    return applyContacts(ctx, clientId, {
      lastContactAt: last,
      recent: (recent ?? []).map((at) => ({ at, begunBy: 'CLIENT' })),
    });
  }

  /** In one statement: the contact itself if it is known, how many there are within 12 hours of it, and consent. */
  async #before(ctx: Ctx, clientId: string, { id, at }: LogContactInput): Promise<Before> {
    const [before] = await ctx.db.query<Before>(
      `select ${healthDataConsent('$2')} as granted,
         (select count(*)::int from contacts where practice_id = $1 and client_id = $2
            and created_at > $3::timestamptz - interval '12 hours'
            and created_at < $3::timestamptz + interval '12 hours') as count,
         (select json_build_object('id', id, 'at', created_at, 'begunBy', begun_by, 'means', means, 'felt', felt)
          from contacts where practice_id = $1 and client_id = $2 and id = $4) as known`,
      [ctx.actor.practiceId, clientId, at ?? ctx.now, id.toLowerCase()],
    );
    return before!;
  }

  /** Measured by the allowance; one that is so old that it is not shown any more is measured by nothing. */
  async #told(ctx: Ctx, contact: Logged): Promise<ContactType> {
    const measured = await this.contactLog.own(ctx, contact.id);
    return measured ?? { ...contact, overBy: 0, reflection: null };
  }
}
