import { statement } from '../../platform/database/statement.js';

const COLUMNS = {
  id: 'uuid',
  email: 'text',
  name: 'text',
  passwordHash: 'text',
  lockAfterMinutes: 'int2?',
} as const;
const SELECTED =
  'id, email, name, password_hash as "passwordHash", lock_after_minutes as "lockAfterMinutes"';
const STAFF_ONLY = { runBy: ['app'] } as const;

/** $1 account. */
export const ACCOUNT_BY_ID = statement(
  'account by id',
  COLUMNS,
  `select ${SELECTED} from accounts where id = $1`,
  STAFF_ONLY,
);

/** Without the password's hash, which a client's role may not read. $1 account. */
export const OWN_ACCOUNT = statement(
  'own account',
  { id: 'uuid', email: 'text', name: 'text', lockAfterMinutes: 'int2?' },
  'select id, email, name, lock_after_minutes as "lockAfterMinutes" from accounts where id = $1',
);

/** No row if the address has an account. $1 id, $2 email, $3 name, $4 password hash, $5 now. */
export const INSERT_ACCOUNT = statement(
  'insert account',
  COLUMNS,
  `insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
   values ($1, $2, $3, $4, $5, $5) on conflict (email) do nothing returning ${SELECTED}`,
  STAFF_ONLY,
);

/** No row if the address has an account. $1 account, $2 email. */
export const CHANGE_EMAIL = statement(
  'change email of account',
  { id: 'uuid' },
  `update accounts set email = $2 where id = $1
     and not exists (select from accounts where email = $2) returning id`,
  STAFF_ONLY,
);

/** $1 account, $2 name. */
export const CHANGE_NAME = statement(
  'change name of account',
  {},
  'update accounts set name = $2 where id = $1',
  STAFF_ONLY,
);

/** $1 account, $2 password hash, $3 now. */
export const CHANGE_PASSWORD = statement(
  'change password of account',
  {},
  `update accounts set password_hash = $2, password_changed_at = $3,
     device_secret_number = device_secret_number + 1 where id = $1`,
  STAFF_ONLY,
);

/** $1 account. */
export const HAS_PIN = statement(
  'account has pin',
  { hasPin: 'bool' },
  'select pin_hash is not null as "hasPin" from accounts where id = $1',
  STAFF_ONLY,
);

/** $1 account, $2 hash of the PIN or null to keep the one there is, $3 idle minutes. */
export const SET_SCREEN_LOCK = statement(
  'set screen lock',
  {},
  'update accounts set pin_hash = coalesce($2, pin_hash), lock_after_minutes = $3 where id = $1',
  STAFF_ONLY,
);

/** $1 account. */
export const REMOVE_SCREEN_LOCK = statement(
  'remove screen lock',
  {},
  'update accounts set pin_hash = null, lock_after_minutes = null where id = $1',
  STAFF_ONLY,
);

/** Deletes at most $2 that expired before $1. */
export const DELETE_EXPIRED_ACCOUNT_TOKENS = statement(
  'delete expired account tokens',
  { deleted: 'int4' },
  `with old as (select hash from account_tokens where expires_at < $1 order by expires_at limit $2),
   gone as (delete from account_tokens t using old where t.hash = old.hash returning 1)
   select count(*)::int4 as deleted from gone`,
  STAFF_ONLY,
);

/** $1 hash, $2 kind, $3 account or null, $4 encrypted payload or null, $5 now, $6 hours for which it is valid. */
export const INSERT_ACCOUNT_TOKEN = statement(
  'insert account token',
  {},
  `insert into account_tokens (hash, kind, account_id, payload, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $5::timestamptz + $6 * interval '1 hour')`,
  STAFF_ONLY,
);

/** No row if the token is unknown, used or expired. $1 hash, $2 kind, $3 now. */
export const USE_ACCOUNT_TOKEN = statement(
  'use account token',
  { accountId: 'uuid', payload: 'bytea?' },
  `update account_tokens set used_at = $3
   where hash = $1 and kind = $2 and used_at is null and expires_at > $3
   returning account_id as "accountId", payload`,
  STAFF_ONLY,
);

/** Reads the token without using it. No row if it is unknown, used or expired. $1 hash, $2 kind, $3 now. */
export const ACCOUNT_TOKEN = statement(
  'account token',
  { payload: 'bytea?' },
  `select payload from account_tokens
   where hash = $1 and kind = $2 and used_at is null and expires_at > $3`,
  STAFF_ONLY,
);

/** $1 account, $2 now. */
export const VOID_ACCOUNT_TOKENS = statement(
  'void account tokens',
  {},
  'update account_tokens set used_at = $2 where account_id = $1 and used_at is null',
  STAFF_ONLY,
);

/** $1 account, $2 sign-in. */
export const SIGN_IN_OF_ACCOUNT = statement(
  'sign-in of account',
  { id: 'uuid' },
  'select id from sign_ins where account_id = $1 and id = $2',
);

/** The devices that are signed in, last used first. $1 account, $2 the current sign-in, $3 now. */
export const SIGNED_IN_PLACES = statement(
  'signed-in places',
  {
    id: 'uuid',
    createdAt: 'timestamptz',
    lastUsedAt: 'timestamptz',
    userAgent: 'text',
    current: 'bool',
  },
  `select s.id, s.created_at as "createdAt", s.last_used_at as "lastUsedAt",
     s.user_agent as "userAgent", s.id = $2 as current
   from sign_ins s where s.account_id = $1 and s.revoked_at is null
     and exists (select from refresh_tokens t where t.sign_in_id = s.id and t.expires_at > $3)
   order by s.last_used_at desc, s.id desc limit 100`,
);
