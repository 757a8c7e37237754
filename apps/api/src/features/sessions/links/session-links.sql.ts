import type { Role } from '../../../platform/context/actor.js';
import { as, statement } from '../../../platform/database/statement.js';
import type { SessionStatus } from '../session.type.js';

const APP = { runBy: ['app'] } as const;

/** Deletes links of client $2 that expired before $3. */
export const DELETE_OLD_SESSION_LINKS = statement(
  'delete old session links',
  {},
  `delete from session_links where practice_id = $1 and client_id = $2 and expires_at < $3`,
  APP,
);

/**
 * The link with hash $2, its session as it is now, and the member whose link it is. No row for a member who was removed or whose access
 * has ended, or for an archived client.
 */
export const SESSION_OF_LINK = statement(
  'session of a link',
  {
    linkId: 'uuid',
    sessionId: 'uuid',
    memberId: 'uuid',
    accountId: 'uuid',
    role: as<Role>('text'),
    clientId: 'uuid',
    usedAt: 'timestamptz?',
    linkVersion: 'int4',
    version: 'int4',
    status: as<`${SessionStatus}`>('text'),
    startsAt: 'timestamptz',
    minutes: 'int4',
    joint: 'bool',
    changeHours: 'int4',
  },
  `select l.id as "linkId", s.id as "sessionId", m.id as "memberId", m.account_id as "accountId", m.role,
     c.id as "clientId", l.used_at as "usedAt", l.version as "linkVersion", s.version, s.status,
     s.starts_at as "startsAt", s.minutes, s.joint_id is not null as joint, p.session_change_hours as "changeHours"
   from session_links l
   join sessions s on s.practice_id = $1 and s.id = l.session_id and s.client_id = l.client_id
   join clients c on c.practice_id = $1 and c.id = l.client_id and c.archived_at is null
   join members m on m.practice_id = $1 and m.id = c.member_id and m.removed_at is null and m.access_ended_at is null
   join practices p on p.id = $1
   where l.practice_id = $1 and l.hash = $2`,
  APP,
);

/** $2 link, $3 now. */
export const USE_SESSION_LINK = statement(
  'use session link',
  {},
  `update session_links set used_at = $3 where practice_id = $1 and id = $2`,
  APP,
);
