import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { assertStanding } from '../auth/standing.js';
import type { Ctx } from '../context/ctx.js';
import type { GraphqlContext } from '../context/current.js';
import { Refusal } from '../errors/refusal.js';

/** One mutation, one transaction: committed with its result, rolled back with its refusal or fault. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const info = execution.getArgByIndex<GraphQLResolveInfo>(3);
    if (info.parentType.name !== 'Mutation') return next.handle();
    return from(inTransaction(execution.getArgByIndex<GraphqlContext>(2).ctx, next));
  }
}

async function inTransaction(ctx: Ctx, next: CallHandler): Promise<unknown> {
  try {
    return await ctx.db.inTransaction(async () => {
      await assertStanding(ctx);
      return lastValueFrom(next.handle());
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  } finally {
    ctx.forget();
  }
}
