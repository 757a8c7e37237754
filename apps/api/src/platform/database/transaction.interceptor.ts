import { Injectable, type CallHandler, type ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Access } from '../access/access.decorators.js';
import { accessOf } from '../access/access.guard.js';
import { assertRoleIsCurrent } from '../auth/current-role.js';
import type { Scope } from '../context/actor.js';
import type { Ctx } from '../context/ctx.js';
import type { GraphqlContext } from '../context/current.js';
import { Refusal } from '../errors/refusal.js';
import { assertSameCommand } from './same-command.js';
import { errorCode } from '../errors/error-code.js';
import type { AroundInterceptor } from '../internals/nest-calls.js';

const DEADLOCK = '40P01';
const MOST_ATTEMPTS = 3;

/** Runs each mutation in one transaction: committed with its result, rolled back by a refusal or fault. */
@Injectable()
export class TransactionInterceptor implements AroundInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.around(execution, () => lastValueFrom(next.handle())));
  }

  around(execution: ExecutionContext, work: () => Promise<unknown>): Promise<unknown> {
    if (execution.getType<string>() !== 'graphql') return work();
    const info = execution.getArgByIndex<GraphQLResolveInfo>(3);
    if (info.parentType.name !== 'Mutation') return work();
    const { ctx } = execution.getArgByIndex<GraphqlContext>(2);
    const aboutAccount = isAboutAccount(accessOf(execution.getHandler()));
    const handle = async () => {
      await assertSameCommand(execution, ctx);
      return work();
    };
    return inTransaction(ctx, handle, aboutAccount);
  }
}

async function inTransaction(
  ctx: Ctx,
  handle: () => Promise<unknown>,
  aboutAccount: boolean,
): Promise<unknown> {
  try {
    if (aboutAccount) return await ctx.db.inTransaction(handle, ofAccount(ctx));
    return await retryingDeadlocks(ctx, async () => {
      await assertRoleIsCurrent(ctx);
      return handle();
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  } finally {
    ctx.forget();
  }
}

/**
 * Two mutations that lock the same rows in different orders wait for each other, until Postgres fails one of them. Nothing of
 * it was written, so it is tried again. Mutations about accounts are not: they count attempts outside of the transaction.
 */
async function retryingDeadlocks(ctx: Ctx, work: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ctx.db.inTransaction(work);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || errorCode(error) !== DEADLOCK) throw error;
      ctx.forget();
    }
  }
}

/**
 * Changes to an account, its password or its sign-ins belong to no practice and run as the account itself: the database
 * role of clients may not write there.
 */
function isAboutAccount(access: Access | undefined): boolean {
  if (access?.kind === 'ALLOW') return access.permission.startsWith('account.');
  return access?.kind === 'PUBLIC' || access?.kind === 'SIGNED_IN';
}

const ofAccount = ({ account }: Ctx): Scope => ({
  practiceId: null,
  accountId: account?.accountId ?? null,
  memberId: null,
  clientId: null,
  role: 'NOBODY',
});
