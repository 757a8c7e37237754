import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Outbox } from '../../emails/index.js';
import { ZoneChanged } from '../../people/index.js';
import { SessionScheduled } from '../../sessions/index.js';
import { changesOf } from './reminder-changes.js';
import { SessionReminder } from './session-reminder.entity.js';
import { REMINDER_FACTS } from './session-reminders.sql.js';

/**
 * Keeps when each reminder of a client is due. Only clients who asked have any. Whether one may be sent is asked again when it is due, so
 * a change of consent, address, session type or archiving needs nothing here.
 */
@Injectable()
export class SessionRemindersService implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly scheduled: SessionScheduled,
    private readonly zones: ZoneChanged,
  ) {}

  onModuleInit(): void {
    this.scheduled.subscribe((ctx, clientId) => this.arm(ctx, clientId));
    this.zones.subscribe((ctx, clientId) => this.arm(ctx, clientId));
  }

  /** After a change of the client's sessions, choices or zone. The client must be locked. */
  arm(ctx: Ctx, clientId: string): Promise<void> {
    return ctx.db.asServer(async () => {
      const values = [ctx.db.scope.practiceId, clientId, ctx.now];
      const [facts] = await ctx.db.query(REMINDER_FACTS, values);
      const { remove, cancel, add } = changesOf(facts!, ctx.now.getTime());
      await this.outbox.cancel(ctx, cancel);
      const reminders = ctx.db.of(SessionReminder);
      for (const { sessionId, kind } of remove) await reminders.delete({ sessionId, kind });
      for (const each of add) await reminders.insert({ ...each, clientId });
    });
  }
}
