import { statement, statements } from '../../database/statement.js';
import { REFRESH_DAYS, SIGN_IN_DAYS } from './refresh-cookie.js';

const APP = { runBy: ['app'] } as const;

/**
 * A token with its sign-in. Both rows are locked to exchange it, so that a concurrent use sees the result of the first.
 * $1 hash.
 */
export const REFRESH_TOKEN = statements(
  'refresh token',
  {
    hash: 'bytea',
    parent: 'bytea?',
    usedAt: 'timestamptz?',
    expiresAt: 'timestamptz',
    revokedAt: 'timestamptz?',
    lockedAt: 'timestamptz?',
    signInId: 'uuid',
    accountId: 'uuid',
    practiceId: 'uuid?',
  },
  (use: 'READ' | 'EXCHANGE') =>
    `select t.hash, t.parent, t.used_at as "usedAt", t.expires_at as "expiresAt",
       s.revoked_at as "revokedAt", s.locked_at as "lockedAt", s.id as "signInId", s.account_id as "accountId",
       s.practice_id as "practiceId"
     from refresh_tokens t join sign_ins s on s.id = t.sign_in_id
     where t.hash = $1 ${use === 'EXCHANGE' ? 'for update of t, s' : ''}`,
  [
    { ...APP, args: ['READ'] },
    { ...APP, args: ['EXCHANGE'] },
  ],
);

/** $1 sign-in, $2 hash of the parent. */
export const SUCCESSORS = statement(
  'successors of refresh token',
  { usedAt: 'timestamptz?' },
  'select used_at as "usedAt" from refresh_tokens where sign_in_id = $1 and parent = $2',
  APP,
);

/** Also concurrent successors, so that only one chain continues. $1 sign-in, $2 hash, $3 parent, $4 now. */
export const USE_REFRESH_TOKEN = statement(
  'use refresh token',
  {},
  `update refresh_tokens set used_at = $4
   where sign_in_id = $1 and used_at is null and (hash = $2 or parent = $3)`,
  APP,
);

/** $1 sign-in, $2 now. */
export const DELETE_EXPIRED_REFRESH_TOKENS = statement(
  'delete expired refresh tokens',
  {},
  'delete from refresh_tokens where sign_in_id = $1 and expires_at <= $2',
  APP,
);

/** $1 hash, $2 sign-in, $3 parent or null, $4 now, $5 account. */
export const INSERT_REFRESH_TOKEN = statement(
  'insert refresh token',
  {},
  `insert into refresh_tokens (hash, sign_in_id, account_id, parent, created_at, expires_at)
   values ($1, $2, $5, $3, $4, least($4::timestamptz + interval '${REFRESH_DAYS} days',
     (select s.created_at + interval '${SIGN_IN_DAYS} days' from sign_ins s where s.id = $2)))`,
  APP,
);

/** Deletes at most $2 that expired before $1. */
export const DELETE_OLD_REFRESH_TOKENS = statement(
  'delete old refresh tokens',
  { deleted: 'int4' },
  `with old as (select hash from refresh_tokens where expires_at < $1 order by expires_at limit $2),
   gone as (delete from refresh_tokens t using old where t.hash = old.hash returning 1)
   select count(*)::int4 as deleted from gone`,
  APP,
);
