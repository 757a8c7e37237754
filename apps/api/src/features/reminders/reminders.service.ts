import { leavesTime } from '@footing/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { invalid, notFound } from '../../platform/errors/fault.js';
import { composed, Outbox } from '../emails/index.js';
import { ConsentChanged } from '../consents/index.js';
import { DigestWanted, wantsDigests } from '../notifications/index.js';
import { lockVisibleClient, ZoneChanged, type Client } from '../people/index.js';
import { DigestScheduleService } from './digest-schedule.service.js';
import { DEFAULT_TIME } from './digest-schedule.sql.js';
import { Reminder } from './reminder.entity.js';
import { TIME_OF_DAY, type SetSessionRemindersInput } from './reminders.inputs.js';
import { OWN_REMINDERS, SET_ADDRESS } from './reminders.sql.js';
import type { RemindersType } from './reminders.type.js';
import { words } from './reminders.words.js';
import { SessionRemindersService } from './sessions/session-reminders.service.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

/** A client's email settings. The consent itself is recorded in the consents room. */
@Injectable()
export class RemindersService implements OnModuleInit {
  constructor(
    private readonly schedule: DigestScheduleService,
    private readonly sessions: SessionRemindersService,
    private readonly outbox: Outbox,
    private readonly consents: ConsentChanged,
    private readonly zones: ZoneChanged,
    private readonly digestWanted: DigestWanted,
  ) {}

  onModuleInit(): void {
    this.consents.subscribe('REMINDERS_MAIL', (ctx, client, granted) =>
      granted ? this.#open(ctx, client) : this.#close(ctx, client),
    );
    this.digestWanted.subscribe((ctx, clientId) => this.schedule.begin(ctx, clientId));
    this.zones.subscribe((ctx, clientId) => this.schedule.renew(ctx, clientId));
  }

  async ofCaller(ctx: Ctx): Promise<RemindersType> {
    const { practiceId, clientId } = ctx.actor;
    const [found] = await ctx.db.query(OWN_REMINDERS, [practiceId, clientId]);
    if (!found) throw notFound();
    const { to, coach: from, replyTo, ...choices } = found;
    const reminder = composed({ kind: 'TIME_COMING', to, from, replyTo });
    const change = composed({ kind: 'TIME_CHANGED', to, from, replyTo, isForClient: true });
    return {
      ...choices,
      ...composed({ kind: 'DIGEST', to, from, replyTo }),
      sessionSubject: reminder.subject,
      sessionText: reminder.text,
      changeSubject: change.subject,
      changeText: change.text,
    };
  }

  async setTime(ctx: Ctx, at: string): Promise<RemindersType> {
    if (!TIME_OF_DAY.test(at)) {
      throw invalid('at', fieldWords.timeOfDay);
    }
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    await ctx.db.of(Reminder).upsert({ clientId: client.id, at });
    await this.schedule.renew(ctx, client.id);
    return this.ofCaller(ctx);
  }

  async setSessionReminders(ctx: Ctx, input: SetSessionRemindersInput): Promise<RemindersType> {
    const { dayBefore, hourBefore, quietFrom, quietTo } = input;
    if (!leavesTime({ from: quietFrom, to: quietTo })) {
      throw invalid('input.quietTo', words.tooQuiet);
    }
    const client = await lockVisibleClient(ctx, ctx.actor.clientId!);
    const known = await ctx.db.of(Reminder).findOne({ clientId: client.id });
    const at = known?.at ?? DEFAULT_TIME;
    const choices = { dayBefore, hourBefore, quietFrom, quietTo };
    await ctx.db.of(Reminder).upsert({ clientId: client.id, at, ...choices });
    await this.sessions.arm(ctx, client.id);
    return this.ofCaller(ctx);
  }

  /** Records the address that the client consented to. A time that they chose before is kept. */
  async #open(ctx: Ctx, client: Client): Promise<void> {
    await ctx.db.query(SET_ADDRESS, [
      ctx.db.scope.practiceId,
      client.id,
      DEFAULT_TIME,
      client.email,
    ]);
    await this.schedule.begin(ctx, client.id);
  }

  /** Emails that wait in the outbox are withdrawn too. Digests on a device go on. */
  async #close(ctx: Ctx, client: Client): Promise<void> {
    if (!(await wantsDigests(ctx, client.id))) await this.schedule.end(ctx, client.id);
    await this.outbox.takeBack(ctx, client.id);
  }
}
