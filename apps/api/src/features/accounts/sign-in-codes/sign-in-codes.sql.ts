import { statement } from '../../../platform/database/statement.js';

const SERVER = { runBy: ['app'] } as const;

/** Whether they are on, for the account $1 itself. */
export const STATE_OF_CODES = statement(
  'state of sign-in codes',
  { onSince: 'timestamptz', recoveryLeft: 'int4' },
  `select on_since as "onSince", recovery_left as "recoveryLeft" from sign_in_codes
   where account_id = $1 and on_since is not null`,
);

/** Of account $1. */
export const CODES_OF_ACCOUNT = statement(
  'sign-in codes of account',
  { createdAt: 'timestamptz', secret: 'bytea', onSince: 'timestamptz?' },
  `select created_at as "createdAt", secret, on_since as "onSince" from sign_in_codes where account_id = $1`,
  SERVER,
);

/** Keeps secret $2 for account $1 from $3 on, in place of one that was never used. */
export const PREPARE_CODES = statement(
  'prepare sign-in codes',
  { id: 'uuid' },
  `insert into sign_in_codes (account_id, secret, created_at) values ($1, $2, $3)
   on conflict (account_id) do update set secret = excluded.secret, created_at = excluded.created_at
     where sign_in_codes.on_since is null
   returning account_id as id`,
  SERVER,
);

/** One row if the code of step $2 or a later one was not used yet: it is now. */
export const USE_CODE = statement(
  'use sign-in code',
  { id: 'uuid' },
  `update sign_in_codes set last_step = $2 where account_id = $1 and last_step < $2 returning account_id as id`,
  SERVER,
);

/** One row if $2 was one of the recovery codes: it is not any more. */
export const USE_RECOVERY_CODE = statement(
  'use recovery code',
  { id: 'uuid' },
  `update sign_in_codes set recovery = array_remove(recovery, $2)
   where account_id = $1 and $2 = any(recovery) returning account_id as id`,
  SERVER,
);

/** Turns codes on at $2, unless they are, with these recovery codes in place of those before. */
export const KEEP_RECOVERY_CODES = statement(
  'keep recovery codes',
  {},
  `update sign_in_codes set on_since = coalesce(on_since, $2), recovery = $3 where account_id = $1`,
  SERVER,
);

export const END_CODES = statement(
  'end sign-in codes',
  {},
  `delete from sign_in_codes where account_id = $1`,
  SERVER,
);
