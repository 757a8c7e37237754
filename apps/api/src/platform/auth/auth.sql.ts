import type { Role } from '../context/actor.js';
import { as, statement } from '../database/statement.js';

const APP = { runBy: ['app'] } as const;

/** Also those whose access ended, the oldest first. $1 account. */
export const MEMBERSHIPS = statement(
  'memberships',
  {
    id: 'uuid',
    role: as<Role>('text'),
    practiceId: 'uuid',
    practiceName: 'text',
    practiceZone: 'text',
    accessContact: 'text?',
  },
  `select id, role, practice_id as "practiceId", practice_name as "practiceName",
          practice_zone as "practiceZone", access_contact as "accessContact"
   from members
   where account_id = $1 and removed_at is null order by created_at, id`,
);

/** $2 member. */
export const CLIENT_OF_MEMBER = statement(
  'client of member',
  { id: 'uuid', timeZone: 'text' },
  'select id, time_zone as "timeZone" from clients where practice_id = $1 and member_id = $2',
);

/** No row for a member who lost the role, or whose sign-in was revoked. $2 member, $3 role, $4 sign-in. */
export const CURRENT_ROLE = statement(
  'current role',
  { id: 'uuid' },
  `select m.id from members m
   where m.practice_id = $1 and m.id = $2 and m.role = $3 and m.removed_at is null
     and not exists (select from sign_ins s where s.id = $4 and s.revoked_at is not null)`,
  APP,
);

/** $1 email. */
export const CREDENTIALS = statement(
  'credentials',
  {
    id: 'uuid',
    email: 'text',
    name: 'text',
    passwordHash: 'text',
    lockAfterMinutes: 'int2?',
  },
  `select id, email, name, password_hash as "passwordHash", lock_after_minutes as "lockAfterMinutes"
   from accounts where email = $1`,
  APP,
);

/** $2 member, $3 client, $4 sign-in, $5 now. */
export const NOTE_PASSWORD_PROOF = statement(
  'note password proof',
  {},
  `insert into password_proofs (practice_id, member_id, client_id, sign_in_id, proved_at)
   values ($1, $2, $3, $4, $5)
   on conflict (practice_id, member_id, sign_in_id) do update set proved_at = excluded.proved_at`,
  { runBy: ['client'] },
);

/** $2 member, $3 sign-ins. */
export const PASSWORD_PROOFS = statement(
  'password proofs',
  { id: 'uuid', at: 'timestamptz' },
  `select sign_in_id as id, proved_at as at from password_proofs
   where practice_id = $1 and member_id = $2 and sign_in_id = any($3)`,
  { runBy: ['client'] },
);
