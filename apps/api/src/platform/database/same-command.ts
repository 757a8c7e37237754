import type { ExecutionContext } from '@nestjs/common';
import { isUuid } from '@footing/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../context/ctx.js';
import { idTaken } from '../errors/fault.js';
import { hasCallerGeneratedId, ID_FIELD } from '../graphql/caller-generated-id.js';
import { INSERT_COMMAND, KNOWN_COMMAND } from './same-command.sql.js';

type Input = Readonly<Record<string, unknown>>;

/**
 * Makes mutations with a caller-generated id idempotent. A repeated request is passed to the service, which returns the first
 * result. The same id with different input is a CONFLICT: returning the first result would lose what was sent. Only a keyed
 * hash of the input is stored, in the transaction of the change, so that a refused request leaves nothing behind.
 */
export async function assertSameCommand(execution: ExecutionContext, ctx: Ctx): Promise<void> {
  const input = inputWithId(execution);
  const { practiceId, memberId, clientId } = ctx.db.scope;
  if (!input || !practiceId || !memberId) return;
  const { fieldName } = execution.getArgByIndex<GraphQLResolveInfo>(3);
  const id = String(input[ID_FIELD]).toLowerCase();
  const hash = ctx.sealing.fingerprint(
    [practiceId, memberId, fieldName, canonicalJson(input)].join('|'),
  );
  const [added] = await ctx.db.query(INSERT_COMMAND, [
    practiceId,
    fieldName,
    id,
    memberId,
    clientId,
    ctx.now,
    hash,
  ]);
  if (added) return;
  const [known] = await ctx.db.query(KNOWN_COMMAND, [practiceId, memberId, fieldName, id]);
  if (!known?.hash.equals(hash)) throw idTaken();
}

/** The input, if it has a caller-generated id. An invalid id is refused later, together with other errors of the input. */
function inputWithId(execution: ExecutionContext): Input | null {
  const { input } = execution.getArgByIndex<{ input?: Input }>(1);
  const id = input?.[ID_FIELD];
  if (typeof id !== 'string' || !isUuid(id)) return null;
  const types: unknown = Reflect.getMetadata(
    'design:paramtypes',
    execution.getClass().prototype as object,
    execution.getHandler().name,
  );
  return Array.isArray(types) && types.some(hasCallerGeneratedId) ? input! : null;
}

/** Canonical JSON: sorted fields, null fields omitted, ids in lower case. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') return isUuid(each) ? each.toLowerCase() : each;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const fields = Object.entries(each).filter(
      ([, field]) => field !== null && field !== undefined,
    );
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
