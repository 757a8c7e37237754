import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { sealText } from '../../../platform/sealing/sealed-texts.js';
import { words } from '../availability.words.js';
import { SessionTypeEntity } from './session-type.entity.js';
import type { SessionTypeType } from './session-type.type.js';
import type { AddSessionTypeInput, ChangeSessionTypeInput } from './session-types.inputs.js';

const MOST_TYPES = 40;

/** The session types of a practice. Owners edit them. */
@Injectable()
export class SessionTypesService {
  /** What the caller may book, the oldest first: clients see what they can book by themselves. */
  list(ctx: Ctx): Promise<SessionTypeType[]> {
    const own = ctx.actor.role === 'CLIENT' ? ({ bookedBy: 'CLIENTS' } as const) : {};
    return ctx.db
      .of(SessionTypeEntity)
      .find({ ...own, removedAt: IsNull() }, { order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** One that the caller may book. Throws NOT_FOUND for others. */
  async bookable(ctx: Ctx, id: string): Promise<SessionTypeType> {
    const own = ctx.actor.role === 'CLIENT' ? ({ bookedBy: 'CLIENTS' } as const) : {};
    return ctx.db.of(SessionTypeEntity).get({ ...own, id, removedAt: IsNull() });
  }

  /** Also one that was removed. */
  known(ctx: Ctx, id: string): Promise<SessionTypeEntity> {
    return ctx.db.of(SessionTypeEntity).get({ id });
  }

  async add(ctx: Ctx, { id, ...input }: AddSessionTypeInput): Promise<SessionTypeType> {
    const types = ctx.db.of(SessionTypeEntity);
    const known = await types.findOne({ id });
    if (known) return known;
    const all = await this.list(ctx);
    if (all.length >= MOST_TYPES) throw new Refusal('LIMIT_REACHED', words.mostTypes);
    await types.insert({ id, createdAt: ctx.now, ...(await stored(ctx, id, input)) });
    return types.get({ id });
  }

  async change(
    ctx: Ctx,
    { sessionTypeId: id, version, ...input }: ChangeSessionTypeInput,
  ): Promise<SessionTypeType> {
    const types = ctx.db.of(SessionTypeEntity);
    const known = await types.lock({ id });
    if (known.removedAt) throw notFound();
    if (known.version !== version) {
      throw new Refusal('STALE', words.stale, { version: known.version });
    }
    await types.update({ id }, { ...(await stored(ctx, id, input)), version: version + 1 });
    return types.get({ id });
  }

  /** Sessions of the type stay as they are. Idempotent. */
  async remove(ctx: Ctx, id: string): Promise<SessionTypeType> {
    const types = ctx.db.of(SessionTypeEntity);
    const known = await types.lock({ id });
    if (!known.removedAt) await types.update({ id }, { removedAt: ctx.now });
    return known;
  }

  /** Idempotent. */
  async restore(ctx: Ctx, id: string): Promise<SessionTypeType> {
    const types = ctx.db.of(SessionTypeEntity);
    const known = await types.lock({ id });
    await types.update({ id }, { removedAt: null });
    return known;
  }
}

async function stored(
  ctx: Ctx,
  id: string,
  { name, place, placeKind, ...rest }: Omit<AddSessionTypeInput, 'id'>,
) {
  const room = placeKind === 'ROOM' ? place.trim() : '';
  return {
    minutes: rest.minutes,
    bufferBefore: rest.bufferBefore,
    bufferAfter: rest.bufferAfter,
    bookedBy: rest.bookedBy,
    remindsDayBefore: rest.remindsDayBefore ?? undefined,
    remindsHourBefore: rest.remindsHourBefore ?? undefined,
    placeKind,
    name: await sealText(ctx, { column: 'session_types.name', id }, name.trim()),
    place: await sealText(ctx, { column: 'session_types.place', id }, room),
  };
}
