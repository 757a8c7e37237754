import { as, statement, statementByRole } from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';
import type { EndingCount } from './archiving.type.js';

/** How the plans of visible clients ended, the most common first. */
export const ENDING_COUNTS = statementByRole(
  'ending counts',
  { ending: as<EndingCount['ending']>('text'), count: 'int4' },
  (ctx) => `
select p.ending, count(*)::int as count
from plans p join clients c on c.practice_id = p.practice_id and c.id = p.client_id
where p.practice_id = $1 and p.ending is not null and ${clientsVisibleTo(ctx)}
group by p.ending order by count desc, p.ending`,
);

/** Only clients whose access was ended. $2 clients. */
export const ACCESS_ENDED = statement(
  'access ended',
  { id: 'uuid', at: 'timestamptz' },
  `select c.id, m.access_ended_at as at
   from clients c join members m on m.practice_id = c.practice_id and m.id = c.member_id
   where c.practice_id = $1 and c.id = any($2) and m.access_ended_at is not null`,
);

/** The request for a new start since the client was archived. $2 client. */
export const NEW_START = statement(
  'new start',
  { askedAt: 'timestamptz', seenAt: 'timestamptz?' },
  `select f.created_at as "askedAt", f.acknowledged_at as "seenAt"
   from follow_ups f join clients c on c.practice_id = f.practice_id and c.id = f.client_id
   where f.practice_id = $1 and f.client_id = $2 and f.kind = 'NEW_START' and f.created_at >= c.archived_at
   order by f.created_at desc limit 1`,
);
