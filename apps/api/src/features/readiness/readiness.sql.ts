import { statement } from '../../platform/database/statement.js';

/** The questionnaire that the running plan of client $2 in practice $1 waits for. */
export const READINESS_WAITED_FOR = statement(
  'readiness that a plan waits for',
  { readiness: 'text?' },
  `select readiness from plans
       where practice_id = $1 and client_id = $2 and ended_at is null and status = 'WAITING'`,
);
