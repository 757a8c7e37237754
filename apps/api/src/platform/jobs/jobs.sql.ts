import { statement } from '../database/statement.js';

/** How long jobs that failed permanently stay in the table for operators to inspect. */
const KEPT_DAYS = 14;

export const FORGET_FAILED_JOBS = statement(
  'forget failed jobs',
  {},
  `delete from graphile_worker._private_jobs
   where attempts >= max_attempts and updated_at < now() - interval '${KEPT_DAYS} days'`,
  { runBy: ['app'] },
);

/** Jobs that used up their attempts. A locked job is on its last attempt. */
export const FAILED_JOBS = statement(
  'failed jobs',
  { failed: 'int4' },
  `select count(*)::int4 as failed from graphile_worker._private_jobs
   where attempts >= max_attempts and locked_at is null`,
  { runBy: ['app'] },
);
