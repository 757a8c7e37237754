import { assertNever } from '@footing/kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { securityEvent } from '../logging/security-log.js';
import type { GraphqlContext } from '../context/current.js';
import { Fault, signInAgain } from '../errors/fault.js';
import { ACCESS, type Access } from './access.decorators.js';
import { PERMISSIONS } from './permissions.js';
import { words } from '../errors/errors.words.js';

/** Denies by default; runs on root fields and on field resolvers. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const access = accessOf(execution.getHandler());
    if (!access) throw new Fault('FORBIDDEN', words.notForAnyone);
    const ctx = execution.getArgByIndex<GraphqlContext>(2).ctx;
    try {
      return allows(access, ctx);
    } catch (error) {
      const { parentType, fieldName } = execution.getArgByIndex<GraphQLResolveInfo>(3);
      const code = error instanceof Fault ? error.code : 'INTERNAL';
      securityEvent(ctx, 'DENIED', { field: `${parentType.name}.${fieldName}`, code });
      throw error;
    }
  }
}

export function accessOf(handler: object): Access | undefined {
  return Reflect.getMetadata(ACCESS, handler) as Access | undefined;
}

function allows(access: Access, ctx: GraphqlContext['ctx']): boolean {
  switch (access.kind) {
    case 'PUBLIC':
    case 'WITH_PARENT':
      return true;
    case 'SIGNED_IN':
      if (!ctx.account) throw signInAgain();
      return true;
    case 'ALLOW': {
      if (!ctx.account) throw signInAgain();
      const role = ctx.member?.role;
      if (!role || !(PERMISSIONS[access.permission] as readonly string[]).includes(role)) {
        throw new Fault('FORBIDDEN', words.notForYourRole);
      }
      return true;
    }
    default:
      return assertNever(access);
  }
}
