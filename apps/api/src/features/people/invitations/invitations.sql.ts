import type { Role } from '../../../platform/context/actor.js';
import {
  as,
  statement,
  statementByRole,
  type CallerRole,
} from '../../../platform/database/statement.js';
import { practiceNameInEmails, replyAddressOf } from '../../emails/index.js';
import { clientsVisibleTo } from '../people.policy.js';

const COLUMNS = {
  id: 'uuid',
  email: 'text',
  name: 'text',
  role: as<Role>('text'),
  clientId: 'uuid?',
  sentAt: 'timestamptz',
  expiresAt: 'timestamptz',
  acceptedAt: 'timestamptz?',
  revokedAt: 'timestamptz?',
} as const;
const SELECTED = `i.id, i.email, i.name, i.role, i.client_id as "clientId", i.sent_at as "sentAt",
  i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"`;

const STAFF = ['OWNER', 'COACH'] as const;

/** The condition that a row of `invitations i` is visible: an owner sees all, a coach those of their clients. */
const visibleTo = (ctx: CallerRole): string =>
  ctx.db.scope.role === 'OWNER'
    ? 'true'
    : `i.client_id in (select c.id from clients c where c.practice_id = $1 and ${clientsVisibleTo(ctx)})`;

/**
 * A page, latest first, each row with the number of all. $2 CLIENT, STAFF or null, $3 only open ones, $4 pattern or null,
 * $5 client or null, $6 and $7 time and id of the last row of the page before, $8 limit.
 */
export const INVITATIONS = statementByRole(
  'invitations',
  { ...COLUMNS, total: 'int4' },
  (ctx) => `
with found as (
  select ${SELECTED} from invitations i
  left join clients c on c.practice_id = i.practice_id and c.id = i.client_id
  where i.practice_id = $1 and ${visibleTo(ctx)}
    and ($2::text is null or (i.role = 'CLIENT') = ($2 = 'CLIENT'))
    and (not $3::boolean or (i.accepted_at is null and i.revoked_at is null))
    and ($4::text is null or coalesce(c.name_key, lower(i.name)) like $4 or i.email like $4)
    and ($5::uuid is null or i.client_id = $5))
select *, (select count(*)::int from found) as total from found
where $6::timestamptz is null or ("sentAt", id) < ($6, $7::uuid)
order by "sentAt" desc, id desc limit $8`,
  STAFF,
);

/** $2 invitation. */
export const VISIBLE_INVITATION = statementByRole(
  'visible invitation',
  COLUMNS,
  (ctx) => `select ${SELECTED} from invitations i
   where i.practice_id = $1 and i.id = $2 and ${visibleTo(ctx)}`,
  STAFF,
);

/** What the holder of a valid link can read. $2 invitation, $3 now. */
export const INVITATION_PREVIEW = statement(
  'invitation preview',
  {
    practiceId: 'uuid',
    practiceName: 'text',
    invitedBy: 'text',
    role: as<Role>('text'),
    email: 'text',
    name: 'text',
    callName: 'text?',
    expiresAt: 'timestamptz',
  },
  `select i.practice_id as "practiceId", p.name as "practiceName", m.name as "invitedBy", i.role, i.email, i.name,
     c.call_name as "callName", i.expires_at as "expiresAt"
   from invitations i
   left join clients c on c.practice_id = i.practice_id and c.id = i.client_id
   join practices p on p.id = i.practice_id
   join members m on m.practice_id = i.practice_id and m.id = i.invited_by
   where i.practice_id = $1 and i.id = $2 and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > $3`,
  { runBy: ['app'] },
);

/** Serializes the invitations of a practice until the transaction ends. $1 a text that names the practice. */
export const LOCK_INVITING = statement(
  'lock inviting',
  { locked: 'bool' },
  'select true as locked from pg_advisory_xact_lock(hashtextextended($1, 0))',
  { runBy: ['app'] },
);

/** Whether an address belongs to somebody in the practice. $2 email, $3 now, $4 client and $5 invitation to ignore. */
export const ADDRESS_USES = statement(
  'uses of an address',
  { used: 'bool' },
  `select true as used from members where practice_id = $1 and email = $2 and removed_at is null
   union all select true from clients where practice_id = $1 and email = $2 and id is distinct from $4
   union all select true from invitations where practice_id = $1 and email = $2 and client_id is null
     and accepted_at is null and revoked_at is null and expires_at > $3 and id is distinct from $5`,
  { runBy: ['app'] },
);

export const INVITING_PRACTICE = statement(
  'inviting practice',
  { id: 'uuid', createdAt: 'timestamptz', timeZone: 'text' },
  'select id, created_at as "createdAt", time_zone as "timeZone" from practices where id = $1',
);

/** The names in the email. $2 the member who invites. */
export const INVITER = statement(
  'inviter',
  { from: 'text', practice: 'text', replyTo: 'text?' },
  `select m.name as "from", ${practiceNameInEmails('p')} as practice, ${replyAddressOf('m')} as "replyTo"
   from members m join practices p on p.id = m.practice_id where m.practice_id = $1 and m.id = $2`,
);

/** $1 hash, $2 practice, $3 invitation, $4 until when it is valid. */
export const INSERT_INVITATION_TOKEN = statement(
  'insert invitation token',
  {},
  'insert into invitation_tokens (hash, practice_id, invitation_id, expires_at) values ($1, $2, $3, $4)',
  { runBy: ['app'] },
);

/** $1 hash. */
export const DELETE_INVITATION_TOKEN = statement(
  'delete invitation token',
  {},
  'delete from invitation_tokens where hash = $1',
  { runBy: ['app'] },
);

/** $1 hash. */
export const INVITATION_TOKEN = statement(
  'invitation token',
  { practiceId: 'uuid', invitationId: 'uuid' },
  `select practice_id as "practiceId", invitation_id as "invitationId"
   from invitation_tokens where hash = $1`,
  { runBy: ['app'] },
);

/** Deletes at most $2 that expired before $1. */
export const DELETE_EXPIRED_INVITATION_TOKENS = statement(
  'delete expired invitation tokens',
  { deleted: 'int4' },
  `with old as (select hash from invitation_tokens where expires_at < $1 order by expires_at limit $2),
   gone as (delete from invitation_tokens t using old where t.hash = old.hash returning 1)
   select count(*)::int4 as deleted from gone`,
  { runBy: ['app'] },
);
