import { KEYS, keysOf } from '../../platform/sealing/sealing.sql.js';
import { reflectionsVisibleTo } from './reflections.policy.js';
import { statement, statementByRole } from '../../platform/database/statement.js';
import { consented } from '../consents/index.js';

/** How many shared reflections a client's page shows. */
const LATEST = 20;

/** The reflections on the actions $2 in practice $1 that the caller may read. */
export const REFLECTIONS_OF_ACTIONS = statementByRole(
  'reflections of actions',
  {
    id: 'uuid',
    clientId: 'uuid',
    actionId: 'uuid',
    textSealed: 'bytea',
    version: 'int4',
    shared: 'bool',
    savedAt: 'timestamptz',
    wrapped: 'bytea',
  },
  (
    ctx,
  ) => `select r.id, r.client_id as "clientId", r.action_id as "actionId", r.text_sealed as "textSealed", r.version,
              r.shared and ${consented('REFLECTIONS')} as shared,
              r.saved_at as "savedAt", ${KEYS} as wrapped
       from reflections r ${keysOf('CLIENT', 'r')}
       join clients c on c.practice_id = r.practice_id and c.id = r.client_id
       where r.practice_id = $1 and r.action_id = any($2) and ${reflectionsVisibleTo(ctx)}`,
);

/** What client $2 of practice $1 shares, the latest first. */
export const SHARED_REFLECTIONS = statementByRole(
  'shared reflections',
  {
    id: 'uuid',
    textSealed: 'bytea',
    version: 'int4',
    savedAt: 'timestamptz',
    wrapped: 'bytea',
    actionTitle: 'text',
    stepTitle: 'text',
  },
  (
    ctx,
  ) => `select r.id, r.text_sealed as "textSealed", r.version, r.saved_at as "savedAt", ${KEYS} as wrapped,
              a.title as "actionTitle", s.title as "stepTitle"
       from reflections r ${keysOf('CLIENT', 'r')}
       join clients c on c.practice_id = r.practice_id and c.id = r.client_id
       join plan_actions a on a.practice_id = r.practice_id and a.id = r.action_id
       join plan_steps s on s.practice_id = a.practice_id and s.id = a.step_id
       where r.practice_id = $1 and r.client_id = $2 and r.shared and ${reflectionsVisibleTo(ctx)}
       order by r.saved_at desc limit ${LATEST}`,
);

/** What client $2 of practice $1 wrote about actions that are no longer in their plan $3, the latest first. */
export const REMOVED_REFLECTIONS = statement(
  'reflections of removed actions',
  {
    id: 'uuid',
    textSealed: 'bytea',
    version: 'int4',
    shared: 'bool',
    savedAt: 'timestamptz',
    wrapped: 'bytea',
    actionTitle: 'text',
    stepTitle: 'text',
  },
  `select r.id, r.text_sealed as "textSealed", r.version, r.shared and ${consented('REFLECTIONS')} as shared,
     r.saved_at as "savedAt", ${KEYS} as wrapped, a.title as "actionTitle", s.title as "stepTitle"
   from reflections r ${keysOf('CLIENT', 'r')}
   join clients c on c.practice_id = $1 and c.id = r.client_id
   join plan_actions a on a.practice_id = $1 and a.id = r.action_id and a.removed_at is not null
   join plan_steps s on s.practice_id = $1 and s.id = a.step_id
   where r.practice_id = $1 and r.client_id = $2 and r.plan_id = $3
   order by r.saved_at desc, r.id`,
  { runBy: ['client'] },
);
