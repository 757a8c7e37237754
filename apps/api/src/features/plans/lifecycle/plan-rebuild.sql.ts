import { statement } from '../../../platform/database/statement.js';

/** How many plans are rebuilt before the next are read. */
export const REBUILD_BATCH = 100;

/** Plans of any practice that a migration has marked. */
export const MARKED_PLANS = statement(
  'marked plans',
  { practiceId: 'uuid', planId: 'uuid' },
  `select practice_id as "practiceId", plan_id as "planId" from plans_to_store
   order by practice_id, plan_id limit ${REBUILD_BATCH}`,
  { runBy: ['app'] },
);

/** Plan $2 of practice $1 has been rebuilt. */
export const UNMARK_PLAN = statement(
  'unmark plan',
  {},
  `delete from plans_to_store where practice_id = $1 and plan_id = $2`,
  { runBy: ['app'] },
);
