import { statement, statements } from '../../database/statement.js';
import { REFRESH_DAYS, SIGN_IN_DAYS } from '../tokens/refresh-cookie.js';

const APP = { runBy: ['app'] } as const;
export const REVOKED_CHANNEL = 'sign_ins_revoked';

/** $1 id, $2 account, $3 now, $4 user agent, $5 practice or null. */
export const INSERT_SIGN_IN = statement(
  'insert sign-in',
  {},
  `insert into sign_ins (id, account_id, created_at, last_used_at, user_agent, practice_id)
   values ($1, $2, $3, $3, $4, $5)`,
  APP,
);

/** $1 sign-in, $2 now, $3 practice or null. */
export const TOUCH_SIGN_IN = statement(
  'touch sign-in',
  {},
  'update sign_ins set last_used_at = $2, practice_id = $3 where id = $1',
  APP,
);

/** No row if the account has no PIN. $1 sign-in, $2 now. */
export const LOCK_SIGN_IN = statement(
  'lock sign-in',
  { id: 'uuid' },
  `update sign_ins set locked_at = coalesce(locked_at, $2)
   where id = $1 and revoked_at is null
     and exists (select from accounts a where a.id = account_id and a.pin_hash is not null)
   returning id`,
  APP,
);

/** Counts the attempt as failed until `UNLOCK_SIGN_IN`. $1 sign-in. */
export const TRY_PIN = statement(
  'try pin',
  { failures: 'int2', hash: 'text?' },
  `update sign_ins set pin_failures = pin_failures + 1 where id = $1 and revoked_at is null
   returning pin_failures as failures, (select pin_hash from accounts where id = account_id) as hash`,
  APP,
);

/** $1 sign-in. */
export const UNLOCK_SIGN_IN = statement(
  'unlock sign-in',
  {},
  'update sign_ins set locked_at = null, pin_failures = 0 where id = $1',
  APP,
);

/** $1 account. */
export const UNLOCK_SIGN_INS = statement(
  'unlock sign-ins',
  {},
  'update sign_ins set locked_at = null, pin_failures = 0 where account_id = $1',
  APP,
);

/** As long as a token can be refreshed. $1 sign-ins, $2 now. */
export const ACTIVE_SIGN_INS = statement(
  'active sign-ins',
  { id: 'uuid' },
  `select id from sign_ins where id = any($1) and revoked_at is null
     and last_used_at > $2::timestamptz - interval '${REFRESH_DAYS} days'
     and created_at > $2::timestamptz - interval '${SIGN_IN_DAYS} days'`,
  APP,
);

/** $1 account. */
export const DEVICE_SECRET_NUMBER = statement(
  'device secret number',
  { number: 'int4' },
  'select device_secret_number as number from accounts where id = $1',
  APP,
);

/** $1 account. */
export const LAST_PRACTICE = statement(
  'last practice',
  { practiceId: 'uuid?' },
  `select practice_id as "practiceId" from sign_ins
   where account_id = $1 and revoked_at is null order by last_used_at desc limit 1`,
  APP,
);

/** Which active sign-ins end: one, one of an account, or all of an account. */
export type SignInsToEnd = 'ONE' | 'ONE_OF_ACCOUNT' | 'ALL_OF_ACCOUNT';

const WHICH: Record<SignInsToEnd, string> = {
  ONE: 'id = $2',
  ONE_OF_ACCOUNT: 'account_id = $2 and id = $3',
  ALL_OF_ACCOUNT: 'account_id = $2',
};

/** $1 now, then the ids. */
export const END_SIGN_INS = statements(
  'end sign-ins',
  { id: 'uuid' },
  (which: SignInsToEnd) =>
    `update sign_ins set revoked_at = $1 where ${WHICH[which]} and revoked_at is null returning id`,
  (Object.keys(WHICH) as SignInsToEnd[]).map((which) => ({ ...APP, args: [which] })),
);

/** $1 member, $2 role, $3 now. */
export const END_MEMBERSHIP = statement(
  'end membership',
  {},
  `insert into ended_memberships (member_id, role, ended_at) values ($1, $2, $3) on conflict do nothing`,
  APP,
);

/** $1 member, $2 role. */
export const RESTORE_MEMBERSHIP = statement(
  'restore membership',
  {},
  'delete from ended_memberships where member_id = $1 and role = $2',
  APP,
);

/** All processes are notified when the transaction commits. $1 the id of a sign-in or the key of a membership. */
export const NOTIFY_REVOKED = statement(
  'notify revoked',
  { notified: 'bool' },
  `select true as notified from pg_notify('${REVOKED_CHANNEL}', $1)`,
  APP,
);

/** What was revoked while tokens from before can still be valid. */
export const RECENTLY_REVOKED = statement(
  'recently revoked',
  { id: 'text' },
  `select id::text from sign_ins where revoked_at > now() - interval '10 minutes'
   union all select member_id || ':' || role from ended_memberships`,
  APP,
);

/** $1 sign-in. */
export const IS_SIGN_IN_REVOKED = statement(
  'sign-in is revoked',
  { isRevoked: 'bool' },
  'select true as "isRevoked" from sign_ins where id = $1 and revoked_at is not null',
  APP,
);

/** $1 the key of a membership. */
export const IS_MEMBERSHIP_ENDED = statement(
  'membership is ended',
  { isRevoked: 'bool' },
  `select true as "isRevoked" from ended_memberships where member_id || ':' || role = $1`,
  APP,
);

/** In the order of the subjects. $1 subjects, $2 kind, $3 now, $4 seconds of the window. */
export const COUNT_ATTEMPTS = statement(
  'count attempts',
  { subject: 'bytea', count: 'int4', windowStart: 'timestamptz' },
  `insert into attempts as a (subject, kind, window_start, count)
   select subject, $2, $3, 1 from unnest($1::bytea[]) with ordinality as s (subject, nth) order by nth
   on conflict (subject, kind) do update set
     count = case when a.window_start + $4 * interval '1 second' <= $3 then 1 else a.count + 1 end,
     window_start = case when a.window_start + $4 * interval '1 second' <= $3 then $3 else a.window_start end
   returning subject, count, window_start as "windowStart"`,
  APP,
);

/** $1 subject. */
export const TAKE_BACK_ATTEMPT = statement(
  'take back attempt',
  {},
  `update attempts set count = greatest(count - 1, 0) where subject = $1 and kind = 'PASSWORD'`,
  APP,
);

/** $1 subjects. */
export const CLEAR_ATTEMPTS = statement(
  'clear attempts',
  {},
  `delete from attempts where subject = any ($1) and kind = 'PASSWORD'`,
  APP,
);

/** Deletes at most $2 whose window began before $1. */
export const DELETE_OLD_ATTEMPTS = statement(
  'delete old attempts',
  { deleted: 'int4' },
  `with old as (select subject, kind from attempts where window_start < $1 order by window_start limit $2),
   gone as (delete from attempts t using old where t.subject = old.subject and t.kind = old.kind returning 1)
   select count(*)::int4 as deleted from gone`,
  APP,
);

/** Deletes at most $2 that began before $1. */
export const DELETE_OLD_SIGN_INS = statement(
  'delete old sign-ins',
  { deleted: 'int4' },
  `with old as (select id from sign_ins where created_at < $1 order by created_at limit $2),
   gone as (delete from sign_ins t using old where t.id = old.id returning 1)
   select count(*)::int4 as deleted from gone`,
  APP,
);
