import { settlePackages, type PackageChange } from '@footing/calendar';
import { localDateOf } from '@footing/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../platform/context/ctx.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { SessionScheduled } from '../../sessions/index.js';
import { words } from '../packages.words.js';
import { PackageUseEntity } from './package-use.entity.js';
import {
  BOOKING_NEEDS_PACKAGE,
  PACKAGES_TO_SETTLE,
  SESSIONS_TO_SETTLE,
  UNCOUNTED_BOOKING,
} from './packages.sql.js';

type Row<T> = T extends { row?: infer R } ? NonNullable<R> : never;
type ToSettle = Row<typeof PACKAGES_TO_SETTLE>;
type Booked = Row<typeof SESSIONS_TO_SETTLE>;

/**
 * What booked, moved and cancelled sessions do to a client's packages, as `settlePackages` decides. Every command that schedules has
 * locked the client, so that two bookings are settled one after the other; a unique index enforces it, too.
 */
@Injectable()
export class SettlementService implements OnModuleInit {
  constructor(private readonly scheduled: SessionScheduled) {}

  onModuleInit(): void {
    this.scheduled.subscribe(async (ctx, clientId) => {
      await this.settle(ctx, clientId);
      if (ctx.member?.role === 'CLIENT') await checkPackage(ctx, clientId);
    });
  }

  /** Idempotent. The client must be locked. */
  async settle(ctx: Ctx, clientId: string): Promise<void> {
    const values = [ctx.db.scope.practiceId, clientId];
    const packages = await ctx.db.query(PACKAGES_TO_SETTLE, values);
    const [first] = packages;
    if (!first) return;
    const sessions = await ctx.db.query(SESSIONS_TO_SETTLE, [...values, first.soldAt]);
    const changes = settlePackages(packages.map(asSold), sessions.map(asCounted(first.timeZone)), {
      hoursBefore: first.changeHours,
      now: ctx.now.getTime(),
    });
    for (const change of changes) await this.#apply(ctx, clientId, packages, change);
  }

  async #apply(ctx: Ctx, clientId: string, packages: ToSettle[], change: PackageChange) {
    const uses = ctx.db.of(PackageUseEntity);
    if (change.change !== 'TAKE') {
      const state = change.change === 'KEEP' ? 'LATE' : 'GIVEN_BACK';
      await uses.update({ id: change.sessionId }, { state, settledAt: ctx.now });
      return;
    }
    const { id, sessions, numbers } = packages.find((each) => each.id === change.packageId)!;
    const number = firstFree(numbers);
    numbers.push(number);
    await uses.insert({
      id: change.sessionId,
      createdAt: ctx.now,
      clientId,
      packageId: id,
      packageSessions: sessions,
      number,
      state: 'TAKEN',
    });
  }
}

/** What a client books has to be of a package, if the practice decided so. Staff book anyway. */
async function checkPackage(ctx: Ctx, clientId: string): Promise<void> {
  const { practiceId } = ctx.db.scope;
  const [settings] = await ctx.db.query(BOOKING_NEEDS_PACKAGE, [practiceId]);
  if (!settings?.needed) return;
  const [uncounted] = await ctx.db.query(UNCOUNTED_BOOKING, [practiceId, clientId, ctx.now]);
  if (uncounted) throw new Refusal('NOT_NOW', words.needed);
}

function firstFree(numbers: readonly number[]): number {
  let number = 1;
  while (numbers.includes(number)) number += 1;
  return number;
}

const asSold = ({ numbers, soldAt, ...rest }: ToSettle) => ({
  ...rest,
  soldAt: soldAt.getTime(),
  used: numbers.length,
});

const asCounted =
  (zone: string) =>
  ({ bookedAt, startsAt, status, ...rest }: Booked) => ({
    ...rest,
    bookedAt: bookedAt.getTime(),
    startsAt: startsAt.getTime(),
    day: localDateOf(startsAt.getTime(), zone),
    cancelled: status === 'CANCELLED',
  });
