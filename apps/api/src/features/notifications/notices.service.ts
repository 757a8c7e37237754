import { MS_PER_DAY, uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { activeSignIns } from '../../platform/auth/sign-ins/active-sign-ins.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { MOST_DEVICES, Outbox, type Held } from '../emails/index.js';
import type { NoticeKind } from './notice-kinds.js';
import {
  DEVICES_OF_MEMBERS,
  MEMBERS_WITH_DEVICES,
  PRACTICES_WITH_DEVICES,
} from './notifications.sql.js';

type Device = NonNullable<(typeof DEVICES_OF_MEMBERS)['row']>;
type Member = NonNullable<(typeof MEMBERS_WITH_DEVICES)['row']>;

/** What a queued notice says about itself. The words are the same for all. */
export interface QueuedNotice {
  practiceId: string;
  deviceId: string;
  kind: `${NoticeKind}`;
  /** It is of no use later. */
  until: number;
}

/** What devices are told of, beside who. */
export interface Telling {
  kind: `${NoticeKind}`;
  /** By default, in a day. */
  notAfter?: Date;
  /** As of an email: it is only about reaching out. */
  onlyOutreach?: boolean;
  /** The id of the email about the same, which takes this back when it is canceled. */
  id?: string;
  /** As of an email that can be taken back. */
  held?: Held;
}

/**
 * Tells devices of what happened, as emails do, from the same queue. Rooms that email somebody call it beside the email. A notice is
 * queued for each device in the transaction of the change, and asked again when it is delivered.
 */
@Injectable()
export class Notices {
  constructor(private readonly outbox: Outbox) {}

  /** Nobody is told of what they did themselves. Returns how many devices are. */
  async tell(ctx: Ctx, memberIds: readonly (string | null)[], telling: Telling): Promise<number> {
    const others = memberIds.filter((id) => id !== null && id !== ctx.member?.memberId);
    if (others.length === 0) return 0;
    return ctx.db.asServer(async () => {
      const devices = await this.devicesOf(ctx, telling.kind, others as string[]);
      const members = new Set(devices.map(({ memberId }) => memberId));
      for (const member of members) {
        const own = devices.filter(({ memberId }) => memberId === member);
        await this.queue(ctx, own, telling);
      }
      return devices.length;
    });
  }

  /** The devices of these members that may tell of it. Runs as the server. */
  async devicesOf(
    ctx: Ctx,
    kind: `${NoticeKind}`,
    memberIds: readonly string[],
  ): Promise<Device[]> {
    const values = [ctx.db.scope.practiceId, kind, ctx.now, memberIds];
    const devices = await ctx.db.query(DEVICES_OF_MEMBERS, values);
    if (devices.length === 0) return [];
    const active = await activeSignIns(
      ctx,
      devices.map(({ signInId }) => signInId),
    );
    return devices.filter(({ signInId }) => active.has(signInId));
  }

  /** The practices in which a device may tell of it. Runs as the server, outside of any practice. */
  async practicesWithDevices(ctx: Ctx, kind: `${NoticeKind}`): Promise<string[]> {
    const practices = await ctx.db.query(PRACTICES_WITH_DEVICES, [kind, ctx.now]);
    return practices.map(({ practiceId }) => practiceId);
  }

  /** The members of the practice with a device that may tell of it. Runs as the server. */
  membersWithDevices(ctx: Ctx, kind: `${NoticeKind}`): Promise<Member[]> {
    return ctx.db.query(MEMBERS_WITH_DEVICES, [ctx.db.scope.practiceId, kind, ctx.now]);
  }

  /** To devices of one member. Runs as the server. */
  async queue(
    ctx: Ctx,
    devices: readonly Device[],
    { kind, notAfter = inADay(ctx), onlyOutreach = false, id, held }: Telling,
  ): Promise<void> {
    const noticeOf = (deviceId: string): QueuedNotice => ({
      practiceId: ctx.db.scope.practiceId!,
      deviceId,
      kind,
      until: notAfter.getTime(),
    });
    await this.outbox.tellDevices(ctx, {
      id: held?.id ?? id ?? uuidv7(ctx.now.getTime()),
      payloads: devices.slice(0, MOST_DEVICES).map((device) => JSON.stringify(noticeOf(device.id))),
      clientId: devices[0]!.clientId,
      onlyOutreach,
      notAfter,
      heldUntil: held?.until ?? null,
    });
  }
}

const inADay = (ctx: Ctx): Date => new Date(ctx.now.getTime() + MS_PER_DAY);
