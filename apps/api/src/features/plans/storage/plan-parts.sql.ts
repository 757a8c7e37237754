import { statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import { shownPlanOf } from './plan.sql.js';

/** The step `s` is in the plan `p` that its client's page shows. */
const IN_SIGHT = `s.removed_at is null and p.id = ${shownPlanOf('p.client_id')}`;

/** Those of the steps and actions $2 in practice $1 that their client's plan shows now, if the caller can see it. */
export const PARTS_IN_SIGHT = statementByRole(
  'parts of plans in sight',
  { id: 'uuid', clientId: 'uuid', title: 'text' },
  (ctx) => `
select s.id, s.client_id as "clientId", s.title
from plan_steps s join plans p on p.practice_id = $1 and p.id = s.plan_id join clients c on c.practice_id = $1 and c.id = s.client_id
where s.practice_id = $1 and s.id = any($2) and ${IN_SIGHT} and ${clientsVisibleTo(ctx, 'c')}
union all
select a.id, a.client_id, a.title
from plan_actions a join plan_steps s on s.practice_id = $1 and s.id = a.step_id join plans p on p.practice_id = $1 and p.id = a.plan_id
  join clients c on c.practice_id = $1 and c.id = a.client_id
where a.practice_id = $1 and a.id = any($2) and a.removed_at is null and ${IN_SIGHT} and ${clientsVisibleTo(ctx, 'c')}`,
  ['OWNER', 'COACH', 'CLIENT'],
);
