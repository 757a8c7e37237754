import { addDays, localDateOf } from '@footing/kernel';
import {
  allowanceAt,
  boundaryAt,
  calmDays,
  isOftenExceeded,
  NOTHING_KNOWN,
  overBy,
  type Allowance,
} from '@footing/plan-engine';
import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../platform/context/ctx.js';
import { recordReading } from '../rules/index.js';
import { notFound } from '../../platform/errors/fault.js';
import { OtherPersonsService } from '../people/index.js';
import { CONTACT_LOG, DAYS_SHOWN } from './contact-log.sql.js';
import { reflectionOn } from './contact-reflection.js';
import type { AllowanceStateType, ContactLogType, ContactType } from './contact.type.js';

/** The number of days over which calm days are counted. */
const CALM_OF = 30;

type Row = NonNullable<ReturnType<typeof CONTACT_LOG>['row']>;

@Injectable()
export class ContactLogService {
  constructor(private readonly persons: OtherPersonsService) {}

  /** The caller's own if no client is given. */
  async log(ctx: Ctx, clientId: string | null | undefined): Promise<ContactLogType> {
    const [row] = await ctx.db.query(CONTACT_LOG(ctx), valuesOf(ctx, clientId));
    if (!row) throw notFound();
    const { shared, today } = row;
    // Without consent there are no figures either.
    if (ctx.db.scope.role !== 'CLIENT' && !shared) {
      return { shared, today, items: [], calmDays: null, calmOf: null, allowance: null };
    }
    const items = this.#contacts(ctx, row);
    recordReading(ctx, row.clientId, 'CONTACT_LOG', items.length);
    const calm = calmDays(row.items, CALM_OF, row.since, today, row.timeZone);
    return {
      shared,
      today,
      items,
      calmDays: calm.days,
      calmOf: calm.of,
      allowance: row.allowance && stateOf(ctx, row, row.allowance),
    };
  }

  /** One of the caller's own contacts, within the transaction that recorded it. */
  async own(ctx: Ctx, id: string): Promise<ContactType | null> {
    const [row] = await ctx.db.query(CONTACT_LOG(ctx), valuesOf(ctx, null));
    const items = row ? this.#contacts(ctx, row) : [];
    return items.find((contact) => contact.id === id) ?? null;
  }

  #contacts(ctx: Ctx, row: Row): ContactType[] {
    const { personId: id, aliasVersion: version, aliasSealed, wrapped } = row;
    return contactsOf(ctx, row, this.persons.aliasIn(ctx, { id, version, aliasSealed, wrapped }));
  }
}

const valuesOf = ({ actor, now }: Ctx, clientId: string | null | undefined): unknown[] => [
  actor.practiceId,
  clientId ?? actor.clientId,
  now,
];

function contactsOf(ctx: Ctx, row: Row, otherAlias: string): ContactType[] {
  const { items, allowance, timeZone, today } = row;
  const beyond = allowance
    ? overBy(allowance, items.toReversed(), timeZone).reverse()
    : items.map(() => 0);
  const boundary = boundaryAt(row.facts.boundaries, ctx.now.getTime(), timeZone);
  const isOwn = ctx.db.scope.role === 'CLIENT';
  return items
    .map(({ id, at, begunBy, means, felt }, index) => {
      const on = localDateOf(at, timeZone);
      const logged = { begunBy, means, on, overBy: beyond[index]! };
      const context = { today, boundary, otherAlias };
      const reflection = isOwn ? reflectionOn(logged, context) : null;
      return { id, at: new Date(at), begunBy, means, felt, overBy: logged.overBy, reflection, on };
    })
    .filter(({ on }) => on > addDays(today, -DAYS_SHOWN))
    .map(({ on: _, ...contact }) => contact);
}

function stateOf(ctx: Ctx, row: Row, allowance: Allowance): AllowanceStateType {
  const { max, days, quiet } = allowance;
  const facts = { ...NOTHING_KNOWN, ...row.facts };
  const state = allowanceAt(allowance, row.items, facts, ctx.now.getTime(), row.timeZone);
  const { used, left, over, nextAt, why } = state;
  return {
    max,
    days,
    quietFrom: quiet?.from ?? null,
    quietTo: quiet?.to ?? null,
    used,
    left,
    over,
    oftenExceeded: isOftenExceeded(state),
    nextAt: nextAt === null ? null : new Date(nextAt),
    reason: why?.kind ?? null,
    boundary: why?.kind === 'BOUNDARY' ? why.boundary : null,
  };
}
