import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { announce } from '../../../platform/live/announcement.js';
import { SectionRead } from '../../attention/index.js';
import { MessageMarks } from './message-marks.entity.js';
import { BOTH_SHOW_READING, MOVE_MARKS } from './message-marks.sql.js';
import { MessageSettings } from './message-settings.entity.js';
import type { MessageSettingsType } from './message-settings.type.js';

/** How many threads fit into one announcement. */
const ANNOUNCED_AT_ONCE = 100;

/**
 * What a client and their coach see of what the other has read. Nothing unless both want it: a mark is a row that cannot exist otherwise,
 * and whoever changes their mind deletes it for both. What was read before is not told afterwards.
 */
@Injectable()
export class MessageMarksService implements OnModuleInit {
  constructor(private readonly read: SectionRead) {}

  onModuleInit(): void {
    this.read.subscribe(async (ctx, clientId, { section, to }) => {
      if (section === 'MESSAGES') await this.move(ctx, clientId, { readByCoach: to });
    });
  }

  async settings(ctx: Ctx): Promise<MessageSettingsType> {
    const { memberId: id } = ctx.actor;
    const found = await ctx.db.of(MessageSettings).findOne({ id });
    return { id, showsReading: found?.showsReading ?? false };
  }

  async showWhenRead(ctx: Ctx, shows: boolean): Promise<Done> {
    const { memberId: id, clientId } = ctx.actor;
    const settings = ctx.db.of(MessageSettings);
    if (shows) {
      await settings.upsert({ id, clientId, createdAt: ctx.now, showsReading: true });
    } else if (await settings.findOne({ id })) {
      // First, as whoever reads a message locks it: then no mark is made while these are deleted.
      await settings.lock({ id }, 'pessimistic_write');
      await this.#forget(ctx, clientId ? { clientId } : { coachId: id });
      await settings.update({ id }, { showsReading: false });
    }
    return DONE;
  }

  /** Somebody has read messages that they had not read before: the other one is told if both want that. */
  async move(
    ctx: Ctx,
    clientId: string,
    read: { readByClient: Date } | { readByCoach: Date },
  ): Promise<void> {
    const { readByClient = null, readByCoach = null } = read as Partial<MessageMarks>;
    const { practiceId } = ctx.actor;
    const isTold = await ctx.db.asServer(async () => {
      const [both] = await ctx.db.query(BOTH_SHOW_READING, [practiceId, clientId]);
      if (!both) return false;
      const ids = [practiceId, clientId, both.memberId, both.coachId];
      await ctx.db.query(MOVE_MARKS, [...ids, readByClient, readByCoach]);
      return true;
    });
    if (isTold) await announce(ctx, 'CONTENT', [clientId]);
  }

  async #forget(ctx: Ctx, whose: { clientId: string } | { coachId: string }): Promise<void> {
    const gone = await ctx.db.asServer(async () => {
      const marks = ctx.db.of(MessageMarks);
      const shown = await marks.find(whose);
      await marks.delete(whose);
      return shown.map(({ clientId }) => clientId);
    });
    for (let at = 0; at < gone.length; at += ANNOUNCED_AT_ONCE) {
      await announce(ctx, 'CONTENT', gone.slice(at, at + ANNOUNCED_AT_ONCE));
    }
  }
}
