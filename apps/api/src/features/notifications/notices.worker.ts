import { quietUntil } from '@footing/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { activeSignIns } from '../../platform/auth/sign-ins/active-sign-ins.js';
import { CtxFactory } from '../../platform/context/ctx.factory.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { PushServices, type Subscription } from '../../platform/outside/push-services.js';
import { openText } from '../../platform/sealing/sealed-texts.js';
import { OutboxWorker } from '../emails/index.js';
import { keepsQuiet, type NoticeKind } from './notice-kinds.js';
import type { QueuedNotice } from './notices.service.js';
import { DEVICE_TO_TELL } from './notifications.sql.js';
import { words } from './notifications.words.js';
import { PushDevice } from './push-device.entity.js';

/** The same for every notice: neither the words nor the length tells what it is about. */
const MESSAGE = JSON.stringify({ title: words.title, body: words.body });
/** A phone that was off for longer shows nothing old. */
const LONGEST_MS = 24 * 60 * 60_000;

class NotReached extends Error {
  readonly code = 'PUSH_LATER';
}

/**
 * Delivers notices to devices. Whether a device may show anything is asked again for each: it was said to be safe, its sign-in is
 * active, its owner is still here, and it is not their quiet time.
 */
@Injectable()
export class NoticesWorker implements OnModuleInit {
  constructor(
    private readonly contexts: CtxFactory,
    private readonly outbox: OutboxWorker,
    private readonly services: PushServices,
  ) {}

  onModuleInit(): void {
    this.outbox.deliverToDevices((payload) => this.#deliver(JSON.parse(payload) as QueuedNotice));
  }

  async #deliver(notice: QueuedNotice): Promise<'SENT' | 'DROPPED' | Date> {
    const ctx = this.contexts.forSystem({ practiceId: notice.practiceId });
    const found = await ctx.db.inTransaction(() => this.#read(ctx, notice));
    if (!found) return 'DROPPED';
    if (found instanceof Date) return found;
    const lasts = Math.min(LONGEST_MS, notice.until - ctx.now.getTime());
    const pushed = await this.services.send(found, MESSAGE, lasts);
    if (pushed === 'LATER') throw new NotReached();
    if (pushed === 'GONE') await this.#forget(notice);
    return pushed === 'ACCEPTED' ? 'SENT' : 'DROPPED';
  }

  /** Where to send it, or when; null if not at all. */
  async #read(
    ctx: Ctx,
    { practiceId, deviceId, kind }: QueuedNotice,
  ): Promise<Subscription | Date | null> {
    const values = [practiceId, kind, ctx.now, deviceId];
    const [device] = await ctx.db.query(DEVICE_TO_TELL, values);
    if (!device) return null;
    const { signInId, subscription, quietFrom: from, quietTo: to, timeZone } = device;
    if (!(await activeSignIns(ctx, [signInId])).has(signInId)) {
      await ctx.db.of(PushDevice).delete({ id: deviceId });
      return null;
    }
    if (keepsQuiet(kind as NoticeKind)) {
      const until = quietUntil(ctx.now.getTime(), { from, to }, timeZone);
      if (until !== null) return new Date(until);
    }
    return JSON.parse(await openText(ctx, subscription)) as Subscription;
  }

  async #forget({ practiceId, deviceId: id }: QueuedNotice): Promise<void> {
    const ctx = this.contexts.forSystem({ practiceId });
    await ctx.db.inTransaction(() => ctx.db.of(PushDevice).delete({ id }));
  }
}
