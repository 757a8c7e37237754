import { Logger } from '@nestjs/common';
import type { Ctx } from '../context/ctx.js';

export type SecurityEvent =
  | 'WRONG_PASSWORD'
  | 'WRONG_PIN'
  | 'WRONG_CODE'
  | 'TOO_MANY_ATTEMPTS'
  | 'DENIED'
  | 'REFRESH_TOKEN_REUSED'
  | 'TOKEN_NOT_OURS';

interface Facts {
  accountId?: string | null | undefined;
  /** A field of the schema. */
  field?: string;
  code?: string;
  kind?: string;
}

const log = new Logger('Security');

/** Logs one line for operators: ids, schema names and codes; never a text, an address or a token. */
export function securityEvent(
  ctx: Pick<Ctx, 'requestId' | 'account' | 'member'> | { requestId: string },
  event: SecurityEvent,
  facts: Facts = {},
): void {
  const { account, member } = { account: null, member: null, ...ctx };
  log.warn({
    event,
    requestId: ctx.requestId,
    accountId: account?.accountId,
    practiceId: member?.practiceId,
    ...facts,
  });
}
