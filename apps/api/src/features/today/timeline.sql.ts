import { statement } from '../../platform/database/statement.js';

/**
 * A page of the history of client $2 in practice $1, the latest first: after ($3, $4) or from the start, at most $5
 * events, without the kinds $6.
 */
export const TIMELINE = statement(
  'timeline of a client',
  { id: 'uuid', at: 'timestamptz', kind: 'text', subject: 'text?', actorName: 'text?' },
  `select e.id, e.created_at as at, e.kind, e.subject, m.name as "actorName"
   from events e left join members m on m.practice_id = e.practice_id and m.id = e.actor_id
   where e.practice_id = $1 and e.client_id = $2 and e.kind <> all ($6)
     and ($3::timestamptz is null or (e.created_at, e.id) < ($3::timestamptz, $4::uuid))
   order by e.created_at desc, e.id desc limit $5`,
  { runBy: ['app'] },
);
