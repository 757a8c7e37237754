import type { SurpriseType } from './surprise.type.js';
import { as, statementByRole } from '../../platform/database/statement.js';
import { clientsVisibleTo } from '../people/index.js';

/** The surprises given by the actions $2 in practice $1, except undone ones. */
export const SURPRISES_OF_ACTIONS = statementByRole(
  'surprises of actions',
  {
    actionId: 'uuid',
    givenOn: 'text',
    outcome: as<SurpriseType['outcome']>('text'),
    givenAt: 'timestamptz',
  },
  (
    ctx,
  ) => `select g.action_id as "actionId", g.done_on::text as "givenOn", g.outcome, g.created_at as "givenAt"
     from surprises g join clients c on c.practice_id = g.practice_id and c.id = g.client_id
     where g.practice_id = $1 and g.action_id = any($2) and g.taken_back_at is null
       and ${clientsVisibleTo(ctx, 'c')}`,
);
