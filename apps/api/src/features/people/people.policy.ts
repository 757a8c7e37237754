import { assertNever } from '@footing/kernel';
import type { FindOptionsWhere } from 'typeorm';
import type { CallerRole } from '../../platform/database/statement.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { notFound } from '../../platform/errors/fault.js';
import { Client } from './client.entity.js';

// As in row-level security, but as scalar subqueries, which are computed once per statement.
const PRACTICE = `(select nullif(current_setting('app.practice_id', true), '')::uuid)`;
const MEMBER = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;
const CLIENT = `(select nullif(current_setting('app.client_id', true), '')::uuid)`;

/** Returns the client; throws NOT_FOUND for a client that does not exist or that the caller may not see. */
export function visibleClient(ctx: Ctx, id: string): Promise<Client> {
  const where = visible(ctx, id);
  return where ? ctx.db.of(Client).get(where) : Promise.reject(notFound());
}

/** As `visibleClient`, locked until the transaction ends. */
export function lockVisibleClient(ctx: Ctx, id: string): Promise<Client> {
  const where = visible(ctx, id);
  return where ? ctx.db.of(Client).lock(where) : Promise.reject(notFound());
}

/**
 * As `lockVisibleClient`, for `changeSharing`: until the transaction ends, no row is added that refers to the client. Must be
 * the first lock of the transaction, before it writes anything.
 */
export function lockClientForSharing(ctx: Ctx, id: string): Promise<Client> {
  const where = visible(ctx, id);
  return where ? ctx.db.of(Client).lock(where, 'pessimistic_write') : Promise.reject(notFound());
}

/**
 * The condition that a row of `clients` is visible to the caller: an owner sees all of the practice, a coach those they
 * coach, a client themselves. It takes no values. Its text depends only on the role, so the name of a prepared
 * statement must contain the role.
 */
export function clientsVisibleTo(ctx: CallerRole, alias = 'c'): string {
  const { role } = ctx.db.scope;
  const here = `${alias}.practice_id = ${PRACTICE}`;
  switch (role) {
    case 'OWNER':
    case 'SYSTEM':
      return here;
    case 'COACH':
      return `${here} and ${coachedByCaller(alias)}`;
    case 'CLIENT':
      return `${here} and ${alias}.id = ${CLIENT}`;
    case 'NOBODY':
      return 'false';
    default:
      return assertNever(role);
  }
}

/**
 * The condition that the caller is the client or their coach: for what those two share, which no other owner reads. It takes no
 * values, like `clientsVisibleTo`.
 */
export const sharedWithCaller = (ctx: CallerRole, alias = 'c'): string =>
  ctx.db.scope.role === 'CLIENT'
    ? clientsVisibleTo(ctx, alias)
    : `${clientsVisibleTo(ctx, alias)} and ${coachedByCaller(alias)}`;

/** The condition that the client lets the calendar of this coach show their name. It takes no values. */
export const showsNameTo = (coach: string, alias: string): string =>
  `coalesce(${alias}.name_shown_to = ${coach}, false)`;

/** The condition that the caller coaches the client. It takes no values. */
export const coachedByCaller = (alias: string): string => `${alias}.coach_id = ${MEMBER}`;

function visible(ctx: Ctx, id: string): FindOptionsWhere<Client> | null {
  const { role, memberId, clientId } = ctx.db.scope;
  switch (role) {
    case 'OWNER':
    case 'SYSTEM':
      return { id };
    case 'COACH':
      return memberId ? { id, coachId: memberId } : null;
    case 'CLIENT':
      return id.toLowerCase() === clientId ? { id } : null;
    case 'NOBODY':
      return null;
    default:
      return assertNever(role);
  }
}
