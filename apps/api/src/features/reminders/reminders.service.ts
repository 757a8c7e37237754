import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { composed } from '../../platform/outbox/mails.js';
import { Outbox } from '../../platform/outbox/outbox.service.js';
import { replyAddressOf } from '../../platform/outbox/senders.js';
import { ConsentChanged, consented } from '../consents/index.js';
import { lockVisibleClient, ZoneChanged, type Client } from '../people/index.js';
import { DEFAULT_TIME, DigestScheduleService } from './digest-schedule.service.js';
import type { RemindersType } from './reminders.type.js';

/** A client's email settings. Their consent itself is in the ledger of consents. */
@Injectable()
export class RemindersService implements OnModuleInit {
  constructor(
    private readonly schedule: DigestScheduleService,
    private readonly outbox: Outbox,
    private readonly consents: ConsentChanged,
    private readonly zones: ZoneChanged,
  ) {}

  onModuleInit(): void {
    this.consents.subscribe('REMINDERS_MAIL', (ctx, client, granted) =>
      granted ? this.#open(ctx, client) : this.#close(ctx, client),
    );
    this.zones.subscribe((ctx, clientId) => this.schedule.renew(ctx, clientId));
  }

  async ofCaller(ctx: Ctx): Promise<RemindersType> {
    const [found] = await ctx.db.query<Found>(FOUND, [ctx.db.scope.practiceId, ctx.actor.clientId]);
    if (!found) throw notFound();
    const { at, confirmed, to, coach, replyTo } = found;
    return { at, confirmed, ...composed({ kind: 'DIGEST', to, from: coach, replyTo }) };
  }

  async setTime(ctx: Ctx, at: string): Promise<RemindersType> {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) {
      throw invalid('at', 'is a time of day from 00:00 to 23:59.');
    }
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    await ctx.db.query(
      `insert into reminders (practice_id, client_id, at) values ($1, $2, $3)
       on conflict (practice_id, client_id) do update set at = excluded.at`,
      [ctx.db.scope.practiceId, client.id, at],
    );
    await this.schedule.renew(ctx, client.id);
    return this.ofCaller(ctx);
  }

  async #open(ctx: Ctx, client: Client): Promise<void> {
    await ctx.db.query(
      `insert into reminders (practice_id, client_id, at, address) values ($1, $2, $3, $4)
       on conflict (practice_id, client_id) do update set address = excluded.address`,
      [ctx.db.scope.practiceId, client.id, DEFAULT_TIME, client.email],
    );
    await this.schedule.begin(ctx, client.id);
  }

  /** Also what is on its way already. */
  async #close(ctx: Ctx, client: Client): Promise<void> {
    await this.schedule.end(ctx, client.id);
    await this.outbox.takeBack(ctx, client.id);
  }
}

interface Found {
  at: string;
  confirmed: boolean;
  to: string;
  coach: string;
  replyTo: string | null;
}

const FOUND = `
select coalesce(r.at, '${DEFAULT_TIME}') as at, c.email as "to", m.name as coach, ${replyAddressOf('m')} as "replyTo",
  coalesce(r.address = c.email, false) and ${consented('REMINDERS_MAIL', 'c.id')} as confirmed
from clients c
join members m on m.practice_id = c.practice_id and m.id = c.coach_id
left join reminders r on r.practice_id = c.practice_id and r.client_id = c.id
where c.practice_id = $1 and c.id = $2`;
