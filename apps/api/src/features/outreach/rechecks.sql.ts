import { statement } from '../../platform/database/statement.js';

/** Schedules recheck $2 of client $3 in practice $1 at $4. */
export const INSERT_RECHECK = statement(
  'insert outreach recheck',
  {},
  'insert into outreach_rechecks (practice_id, id, client_id, at) values ($1, $2, $3, $4)',
);

/** Enqueues the job that runs rechecks at $1. */
export const ENQUEUE_RECHECKS = statement(
  'enqueue outreach rechecks',
  {},
  `select from enqueue_job('recheck_outreach', null, $1)`,
);

/** The next $4 rechecks that are due at $1, after the one at ($2, $3). */
export const DUE_RECHECKS = statement(
  'due outreach rechecks',
  { practiceId: 'uuid', id: 'uuid', clientId: 'uuid', at: 'timestamptz' },
  `select practice_id as "practiceId", id, client_id as "clientId", at from outreach_rechecks
         where at <= $1 and ($2::timestamptz is null or (at, id) > ($2, $3::uuid)) order by at, id limit $4`,
  { runBy: ['app'] },
);

/** Takes recheck $2 of practice $1; no row if another worker took it. */
export const DELETE_RECHECK = statement(
  'delete outreach recheck',
  { id: 'uuid' },
  `delete from outreach_rechecks where practice_id = $1 and id = $2 returning id`,
  { runBy: ['app'] },
);
