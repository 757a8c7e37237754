import type { Role } from '../../../platform/context/actor.js';
import { as, statement, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo, showsNameTo } from '../../people/index.js';
import type { SessionStatus } from '../../sessions/index.js';

/**
 * Whose feed it is. No row for a member who was removed or whose access has ended, or for an archived client. $2 hash of
 * the secret.
 */
export const MEMBER_OF_FEED = statement(
  'member of a calendar feed',
  { memberId: 'uuid', accountId: 'uuid', role: as<Role>('text'), clientId: 'uuid?' },
  `select m.id as "memberId", m.account_id as "accountId", m.role, c.id as "clientId"
   from calendar_feeds f
   join members m on m.practice_id = f.practice_id and m.id = f.id
     and m.removed_at is null and m.access_ended_at is null
   left join clients c on c.practice_id = f.practice_id and c.id = f.client_id and c.member_id = f.id
     and c.archived_at is null
   where f.practice_id = $1 and f.hash = $2
     and case when m.role = 'CLIENT' then c.id is not null else f.client_id is null end`,
  { runBy: ['app'] },
);

/** The latest sessions of a feed. More would be too much for calendar apps. */
const MOST = 2_000;

const CLIENT_READS = `'' as place, '' as link, null::text as name, false as "showsName"`;
const COACH_READS = `s.place, s.link, c.name, ${showsNameTo('s.coach_id', 'c')} as "showsName"`;

/**
 * The sessions of coach $2, or for a client those of client $2, that start at $3 or later. A client's feed has neither names nor
 * places.
 */
export const FEED_SESSIONS = statementByRole(
  'sessions of a calendar feed',
  {
    id: 'uuid',
    jointId: 'uuid?',
    startsAt: 'timestamptz',
    endsAt: 'timestamptz',
    stamp: 'timestamptz',
    status: as<`${SessionStatus}`>('text'),
    version: 'int4',
    place: 'text',
    link: 'text',
    name: 'text?',
    showsName: 'bool',
  },
  (ctx) => {
    const isClient = ctx.db.scope.role === 'CLIENT';
    return `select s.id, s.joint_id as "jointId", s.starts_at as "startsAt", s.ends_at as "endsAt",
       s.created_at as stamp, s.status, s.version,
       ${isClient ? CLIENT_READS : COACH_READS}
     from sessions s join clients c on c.practice_id = s.practice_id and c.id = s.client_id
     where s.practice_id = $1 and s.${isClient ? 'client_id' : 'coach_id'} = $2 and s.starts_at >= $3
       and ${clientsVisibleTo(ctx, 'c')}
     order by s.starts_at desc, s.id desc limit ${MOST}`;
  },
  ['OWNER', 'COACH', 'CLIENT'],
);
