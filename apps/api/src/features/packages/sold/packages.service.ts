import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { record } from '../../../platform/database/history/events.js';
import { idTaken, invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { SessionTypeEntity } from '../../availability/index.js';
import { lockVisibleClient, visibleClient } from '../../people/index.js';
import { BillingSettingsService } from '../billing/billing-settings.service.js';
import { words } from '../packages.words.js';
import { Package } from './package.entity.js';
import { lockPackage, today } from './package-locks.js';
import type { ClientPackagesType, MyPackagesType, PackageType } from './package.type.js';
import { PackageUseEntity } from './package-use.entity.js';
import type {
  ChangePackageInput,
  GiveBackSessionInput,
  MarkPackagePaidInput,
  SellPackageInput,
} from './packages.inputs.js';
import { BOOKING_NEEDS_PACKAGE, LAST_SALE, PACKAGES_OF_CLIENT } from './packages.sql.js';

const MOST_PACKAGES = 100;

/** Packages as staff sell them, change them and mark them as paid. Footing takes no payments and stores no card data. */
@Injectable()
export class PackagesService {
  constructor(private readonly settings: BillingSettingsService) {}

  async ofClient(ctx: Ctx, clientId: string): Promise<ClientPackagesType> {
    await visibleClient(ctx, clientId);
    const { practiceId, memberId } = ctx.actor;
    const packages = await this.#list(ctx, clientId);
    const { description } = await this.settings.current(ctx);
    const [last] = await ctx.db.query(LAST_SALE, [practiceId, memberId]);
    const { currency: lastCurrency = null, payLink: lastPayLink = '' } = last ?? {};
    return { packages, description, lastCurrency, lastPayLink };
  }

  async mine(ctx: Ctx): Promise<MyPackagesType> {
    const packages = await this.#list(ctx, ctx.actor.clientId!);
    const [settings] = await ctx.db.query(BOOKING_NEEDS_PACKAGE, [ctx.actor.practiceId]);
    const { needed, changeHours } = settings!;
    return { packages, bookingNeedsPackage: needed, changeHours };
  }

  /** Idempotent by `id`. */
  async sell(ctx: Ctx, { id, clientId, ...input }: SellPackageInput): Promise<PackageType> {
    const client = await lockVisibleClient(ctx, clientId);
    const [known] = await this.#list(ctx, clientId, id);
    if (known) return known;
    if (client.archivedAt) throw new Refusal('NOT_NOW', words.archived);
    await checkTypes(ctx, input.typeIds);
    await checkValidUntil(ctx, input.validUntil);
    const all = await ctx.db.of(Package).find({ clientId }, { select: { id: true } });
    if (all.length >= MOST_PACKAGES) throw new Refusal('LIMIT_REACHED', words.most);
    const isNew = await ctx.db.of(Package).insertNew({
      ...input,
      id,
      clientId,
      createdAt: ctx.now,
      soldBy: ctx.actor.memberId,
      validUntil: input.validUntil ?? null,
      description: await sealed(ctx, 'description', { id, clientId }, input.description.trim()),
      payLink: await sealed(ctx, 'pay_link', { id, clientId }, input.payLink),
    });
    if (!isNew) throw idTaken();
    await record(ctx, { clientId, kind: 'PACKAGE_SOLD' });
    return this.one(ctx, { id, clientId });
  }

  async change(
    ctx: Ctx,
    { packageId, version, ...input }: ChangePackageInput,
  ): Promise<PackageType> {
    const known = await lockPackage(ctx, packageId);
    if (known.version !== version) {
      throw new Refusal('STALE', words.stale, { version: known.version });
    }
    const validUntil = input.validUntil ?? null;
    if (validUntil !== known.validUntil) await checkValidUntil(ctx, validUntil);
    const payLink = await sealed(ctx, 'pay_link', known, input.payLink);
    await ctx.db
      .of(Package)
      .update({ id: known.id }, { validUntil, payLink, version: version + 1 });
    return this.one(ctx, known);
  }

  /** An ended package counts no further session. Sessions that it counts stay. Idempotent. */
  async setEnded(ctx: Ctx, packageId: string, ended: boolean): Promise<PackageType> {
    const known = await lockPackage(ctx, packageId);
    if (ended !== (known.endedAt !== null)) {
      const endedAt = ended ? ctx.now : null;
      await ctx.db.of(Package).update({ id: known.id }, { endedAt, version: known.version + 1 });
    }
    return this.one(ctx, known);
  }

  /** By hand: Footing knows nothing of payments. Idempotent. */
  async markPaid(
    ctx: Ctx,
    { packageId, note, ...input }: MarkPackagePaidInput,
  ): Promise<PackageType> {
    const known = await lockPackage(ctx, packageId);
    const paidOn = input.paidOn ?? null;
    if (paidOn && paidOn > (await today(ctx))) throw invalid('input.paidOn', words.paidOn);
    const paidNote = paidOn ? await sealed(ctx, 'paid_note', known, note.trim()) : '';
    await ctx.db.of(Package).update(
      { id: known.id },
      {
        paidOn,
        paidNote,
        paidBy: paidOn ? ctx.actor.memberId : null,
        version: known.version + 1,
      },
    );
    return this.one(ctx, known);
  }

  /** Gives a session back by hand, whether it was cancelled late or not. The client reads the reason. */
  async giveBack(ctx: Ctx, { sessionId, reason }: GiveBackSessionInput): Promise<PackageType> {
    const { packageId } = await ctx.db.of(PackageUseEntity).get({ id: sessionId });
    const known = await lockPackage(ctx, packageId);
    const use = await ctx.db.of(PackageUseEntity).lock({ id: sessionId });
    if (use.state === 'GIVEN_BACK') return this.one(ctx, known);
    const key = { kind: 'RECORD', clientId: known.clientId } as const;
    const place = { column: 'package_uses.reason', id: sessionId, key };
    await ctx.db.of(PackageUseEntity).update(
      { id: sessionId },
      {
        state: 'GIVEN_BACK',
        settledAt: ctx.now,
        givenBackBy: ctx.actor.memberId,
        reason: await sealText(ctx, place, reason.trim()),
      },
    );
    return this.one(ctx, known);
  }

  async one(ctx: Ctx, { id, clientId }: { id: string; clientId: string }): Promise<PackageType> {
    const [found] = await this.#list(ctx, clientId, id);
    return found ?? Promise.reject(notFound());
  }

  #list(ctx: Ctx, clientId: string, packageId: string | null = null): Promise<PackageType[]> {
    const values = [ctx.actor.practiceId, clientId, packageId];
    return ctx.db.query(PACKAGES_OF_CLIENT(ctx), values);
  }
}

async function checkTypes(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await ctx.db.of(SessionTypeEntity).find({ id: In([...ids]) });
  if (found.length !== new Set(ids).size || found.some(({ removedAt }) => removedAt)) {
    throw invalid('input.typeIds', words.unknownType);
  }
}

async function checkValidUntil(ctx: Ctx, day: string | null | undefined): Promise<void> {
  if (day && day < (await today(ctx))) throw invalid('input.validUntil', words.validUntil);
}

const sealed = (
  ctx: Ctx,
  column: 'description' | 'pay_link' | 'paid_note',
  { id, clientId }: { id: string; clientId: string },
  text: string,
): Promise<string> =>
  sealText(ctx, { column: `packages.${column}`, id, key: { kind: 'RECORD', clientId } }, text);
