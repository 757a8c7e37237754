import { statement } from '../../platform/database/statement.js';
import { practiceNameInEmails } from '../emails/index.js';
import { concerns, escalatedTo, isDue, OPEN_FOLLOW_UPS } from './follow-ups.sql.js';

/** The practices that have open follow-ups. */
export const PRACTICES_WITH_FOLLOW_UPS = statement(
  'practices with open follow-ups',
  { practiceId: 'uuid' },
  `select distinct practice_id as "practiceId" from follow_ups where acknowledged_at is null`,
  { runBy: ['app'] },
);

/**
 * Each open follow-up of practice $1 with each member who has to be emailed about it at $2. The rows are locked; those
 * that another worker has locked are skipped.
 */
export const FOLLOW_UPS_TO_SEND = statement(
  'follow-ups to send',
  { id: 'uuid', memberId: 'uuid', to: 'text', from: 'text', escalated: 'bool' },
  `
  select f.id, m.id as "memberId", m.email as "to", ${practiceNameInEmails('s')} as "from",
    ${escalatedTo('$2::timestamptz')} and ${isDue('$2::timestamptz')} as escalated
  from ${OPEN_FOLLOW_UPS}
  join members m on m.practice_id = f.practice_id and m.role in ('OWNER', 'COACH') and m.removed_at is null
  where f.practice_id = $1 and f.acknowledged_at is null and m.id <> all(f.told) and ${concerns('$2::timestamptz')}
  order by f.created_at, f.id, m.id
  for no key update of f skip locked`,
  { runBy: ['app'] },
);

/** Member $3 was emailed about follow-up $2 of practice $1 at $4; $5: because it was escalated. */
export const FOLLOW_UP_SENT = statement(
  'follow-up sent',
  {},
  `update follow_ups set told = array_append(told, $3::uuid),
     escalated_at = case when $5 then coalesce(escalated_at, $4) else escalated_at end
   where practice_id = $1 and id = $2`,
  { runBy: ['app'] },
);
