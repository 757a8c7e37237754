import { BATCH_SIZE } from '../../../platform/jobs/due-rows.js';
import { statement } from '../../../platform/database/statement.js';

/** How many plans are rebuilt before the next are read. */
export const REBUILD_BATCH = BATCH_SIZE;

/** The next marked plans of all practices, after plan $2 of practice $1 if given. */
export const MARKED_PLANS = statement(
  'marked plans',
  { practiceId: 'uuid', planId: 'uuid' },
  `select practice_id as "practiceId", plan_id as "planId" from plans_to_store
   where $1::uuid is null or (practice_id, plan_id) > ($1, $2::uuid)
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
