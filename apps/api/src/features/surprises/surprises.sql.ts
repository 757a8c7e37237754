import type { SurpriseType } from './surprise.type.js';
import { as, statement, statementByRole } from '../../platform/database/statement.js';
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

/** Undoes the surprise of action $2 in practice $1 at $3; no row if a response is recorded. */
export const UNDO_SURPRISE = statement(
  'undo surprise',
  { id: 'uuid' },
  `update surprises set taken_back_at = $3
       where practice_id = $1 and action_id = $2 and taken_back_at is null and outcome is null
       returning id`,
);

/** Records the response $3 to the surprise of action $2 in practice $1 at $4. */
export const RECORD_SURPRISE_OUTCOME = statement(
  'record surprise outcome',
  { id: 'uuid' },
  `update surprises set outcome = $3, outcome_at = $4
       where practice_id = $1 and action_id = $2 and taken_back_at is null returning id`,
);

/** Records a surprise; the exclusion constraint refuses a second one within 180 days. */
export const INSERT_SURPRISE = statement(
  'insert surprise',
  { id: 'uuid' },
  `insert into surprises (practice_id, id, client_id, action_id, created_at, person_id, done_on)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
);
