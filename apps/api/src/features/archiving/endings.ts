import type { Ctx } from '../../platform/context/ctx.js';
import { clientsVisibleTo } from '../people/index.js';
import type { EndingCount } from './archiving.type.js';

/** How the plans of the clients the caller can see ended. */
export const countEndings = (ctx: Ctx): Promise<EndingCount[]> =>
  ctx.db.query<EndingCount>(
    `select p.ending, count(*)::int as count
     from plans p join clients c on c.practice_id = p.practice_id and c.id = p.client_id
     where p.practice_id = $1 and p.ending is not null and ${clientsVisibleTo(ctx)}
     group by p.ending order by count desc, p.ending`,
    [ctx.actor.practiceId],
  );
