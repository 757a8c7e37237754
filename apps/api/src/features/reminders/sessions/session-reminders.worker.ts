import { sessionReminder, type ReminderKind } from '@footing/calendar';
import { uuidv7, type Instant } from '@footing/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { BATCH_SIZE, DueRows } from '../../../platform/jobs/due-rows.js';
import { JobsWorker } from '../../../platform/jobs/jobs.worker.js';
import { Outbox } from '../../emails/index.js';
import { Notices } from '../../notifications/index.js';
import {
  DUE_REMINDERS,
  LOCK_REMINDERS,
  MARK_REMINDERS_MADE,
  WANTED_REMINDERS,
} from './session-reminders.sql.js';

type Due = NonNullable<(typeof DUE_REMINDERS)['row']>;
type Wanted = NonNullable<(typeof WANTED_REMINDERS)['row']>;
type Named = { sessionId: string; kind: ReminderKind };

/**
 * Sends the reminders that are due. A reminder is marked as made in the transaction that queues its email, by the worker that holds its
 * row: with many workers, and after one was killed, it is sent once.
 */
@Injectable()
export class SessionRemindersWorker implements OnModuleInit {
  readonly #log = new Logger(SessionRemindersWorker.name);

  constructor(
    private readonly dueRows: DueRows,
    private readonly jobs: JobsWorker,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('remind_of_sessions', () => this.make(), { every: 'MINUTE' });
  }

  /** Returns how many reminders were queued, each by email or to devices. */
  make(): Promise<number> {
    return this.dueRows.forEachPractice<Due>({
      read: (ctx, after) =>
        ctx.db.query(DUE_REMINDERS, [
          ctx.now,
          BATCH_SIZE,
          after?.dueAt ?? null,
          after?.practiceId ?? null,
          after?.sessionId ?? null,
          after?.kind ?? null,
        ]),
      handleAll: (ctx, rows) => this.#makeAll(ctx, rows),
      onError: (code) => this.#log.warn(`A reminder was not made: ${code}`),
    });
  }

  async #makeAll(ctx: Ctx, rows: readonly Due[]): Promise<number> {
    const { practiceId } = ctx.db.scope;
    const held = await ctx.db.query(LOCK_REMINDERS, [practiceId, ...namesOf(rows), ctx.now]);
    if (held.length === 0) return 0;
    const wanted = await ctx.db.query(WANTED_REMINDERS, [practiceId, ...namesOf(held)]);
    const onTime = this.#onTime(wanted, ctx.now.getTime());
    const members = onTime.map(({ reminder }) => reminder.memberId);
    const devices = await this.notices.devicesOf(ctx, 'SESSION_REMINDERS', members);
    const toDevices = ({ memberId }: Wanted) => devices.filter((one) => one.memberId === memberId);
    const pushes = onTime.filter(({ reminder }) => toDevices(reminder).length > 0);
    const emails = onTime.filter(
      (each) => each.reminder.byEmail && toDevices(each.reminder).length === 0,
    );
    await this.outbox.mailClients(
      ctx,
      emails.map(({ reminder: { clientId, to, coach, replyTo }, id, notAfter }) => ({
        id,
        request: { kind: 'TIME_COMING', to, from: coach, replyTo },
        client: { clientId, onlyOutreach: false, notAfter: new Date(notAfter) },
      })),
    );
    for (const { reminder, id, notAfter } of pushes) {
      const telling = { kind: 'SESSION_REMINDERS', id, notAfter: new Date(notAfter) } as const;
      await this.notices.queue(ctx, toDevices(reminder), telling);
    }
    const made = [...emails, ...pushes];
    const idOf = ({ sessionId, kind }: Named) =>
      made.find(({ reminder }) => reminder.sessionId === sessionId && reminder.kind === kind)?.id;
    await ctx.db.write(MARK_REMINDERS_MADE, [
      practiceId,
      ...namesOf(held),
      held.map((each) => idOf(each) ?? null),
      ctx.now,
    ]);
    return made.length;
  }

  /** Without those that are late, whose number is logged. */
  #onTime(wanted: readonly Wanted[], now: Instant) {
    const emails = wanted.flatMap((reminder) => {
      const { kind, startsAt, quietFrom, quietTo, timeZone } = reminder;
      const quiet = { from: quietFrom, to: quietTo };
      const times = sessionReminder(kind, startsAt.getTime(), quiet, timeZone);
      if (!times || now > times.notAfter) return [];
      return [{ reminder, id: uuidv7(now), notAfter: times.notAfter }];
    });
    const late = wanted.length - emails.length;
    if (late > 0) this.#log.warn(`Reminders dropped because they were late: ${late}`);
    return emails;
  }
}

/** The sessions and the kinds, as the statements take them. */
const namesOf = (rows: readonly Named[]): [string[], ReminderKind[]] => [
  rows.map(({ sessionId }) => sessionId),
  rows.map(({ kind }) => kind),
];
