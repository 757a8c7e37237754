import { statement } from '../database/statement.js';
import { RETENTION_DAYS } from './retention.js';

export const FORGET_FAILED_JOBS = statement(
  'forget failed jobs',
  {},
  `delete from graphile_worker._private_jobs
   where attempts >= max_attempts and updated_at < now() - interval '${RETENTION_DAYS.failed_jobs} days'`,
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
