import { statement } from '../../platform/database/statement.js';

/** Schedules recheck $2 of client $3 in practice $1 at $4, and enqueues the job that runs it. */
export const INSERT_RECHECK = statement(
  'insert outreach recheck',
  {},
  `with added as (insert into outreach_rechecks (practice_id, id, client_id, at) values ($1, $2, $3, $4))
   select enqueue_job('recheck_outreach', null, $4)`,
);
