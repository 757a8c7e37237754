import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ACCESS_TOKEN, type AccessTokenPayload } from './access-token.strategy.js';

/**
 * Sets `request.user` to the payload of a token of ours, or to null: whether a field needs a sign-in is decided by
 * `AccessGuard`. It runs once per request, when the GraphQL context is made, and not once per field.
 */
@Injectable()
export class AccessTokenGuard extends AuthGuard(ACCESS_TOKEN) {
  override handleRequest<T = AccessTokenPayload | null>(error: unknown, user: T | false): T {
    if (error) throw error;
    return (user || null) as T;
  }
}
