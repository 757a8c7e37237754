import { Injectable } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { AuthGuard } from '@nestjs/passport';
import type { Ctx } from '../../context/ctx.js';
import { PASSWORD, type Credentials } from './password.strategy.js';

/**
 * Several mutations ask for a password, each with its own input, and all of them count the attempt inside their
 * transaction first. So services call `check` instead of naming the guard on a resolver, where it would run too early.
 */
@Injectable()
export class PasswordGuard extends AuthGuard(PASSWORD) {
  /** The account, or null for an unknown address and for a wrong password. */
  async check(ctx: Ctx, email: string, password: string): Promise<Credentials | null> {
    // Passport reads credentials from the body; the body of a GraphQL request is the operation.
    const request = Object.assign(Object.create(ctx.request) as { user?: Credentials | null }, {
      body: { email, password },
      ctx,
    });
    await this.canActivate(new ExecutionContextHost([request, ctx.reply]));
    return request.user ?? null;
  }

  override handleRequest<T = Credentials | null>(error: unknown, user: T | false): T {
    if (error) throw error;
    return (user || null) as T;
  }
}
