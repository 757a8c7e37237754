import { as, statement } from '../../../platform/database/statement.js';
import { RECALLED_VERSIONS, type VersionRecallType } from '../../templates/index.js';

/** Whether the version of the plan `p` of practice $1 was recalled and its stored columns do not have it. */
export const missesRecallOf = (p: string): string => `(${p}.ended_at is null
    and ${p}.source_version_id = any(${RECALLED_VERSIONS}) and ${p}.recalled_version_id is distinct from ${p}.source_version_id)`;

const STALE = `from plans p where p.practice_id = $1 and ${missesRecallOf('p')}`;

/**
 * For the statements of screens: whether a recall is missing in stored columns that the caller can see. Whoever reads true
 * has them stored (`RecallsService.store`) and reads again. Each recalled version is looked up by the index of versions, so that
 * the screens of a big practice do not read all of its plans. $1 practice.
 */
export const MISSES_RECALL = `exists (
    select from unnest(${RECALLED_VERSIONS}) v (id) cross join lateral (
      select ${STALE} and p.source_version_id = v.id limit 1) p)`;

/** Such plans of practice $1, of all clients or of client $2. */
export const PLANS_MISSING_RECALL = statement(
  'plans missing a recall',
  { id: 'uuid' },
  `select p.id ${STALE} and ($2::uuid is null or p.client_id = $2) order by p.id`,
  { runBy: ['app'] },
);

/** Locks the open offers of version $2 in practice $1: none of them is accepted while the version is being recalled. */
export const LOCK_OPEN_OFFERS = statement(
  'lock open offers of a version',
  { id: 'uuid' },
  `select id from plan_offers where practice_id = $1 and to_version_id = $2 and state = 'OFFERED' order by id
   for no key update`,
  { runBy: ['app'] },
);

/** The running plans of version $2 in practice $1. */
export const PLANS_OF_VERSION = statement(
  'running plans of a version',
  { id: 'uuid' },
  `select id from plans where practice_id = $1 and source_version_id = $2 and ended_at is null`,
  { runBy: ['app'] },
);

/** Plan $2 of practice $1 has to be stored again. */
export const MARK_PLAN = statement(
  'mark plan',
  {},
  `insert into plans_to_store (practice_id, plan_id) values ($1, $2) on conflict do nothing`,
  { runBy: ['app'] },
);

/** Enqueues the job that stores marked plans again, at $1. */
export const ENQUEUE_STORE_PLANS = statement(
  'enqueue storing plans',
  {},
  `select from enqueue_job('store_plans', null, $1)`,
  { runBy: ['app'] },
);

/** The stored columns of plan $2 in practice $1 have the recall of its version. */
export const RECALL_STORED = statement(
  'recall stored',
  {},
  `update plans set recalled_version_id = source_version_id where practice_id = $1 and id = $2`,
  { runBy: ['app'] },
);

/** The recalls of the versions of plans $2 in practice $1. */
export const RECALLS_OF_PLANS = statement(
  'recalls of plans',
  { planId: 'uuid', recall: as<VersionRecallType>('json') },
  `select p.id as "planId", json_build_object('at', v.recalled_at, 'reason', v.recall_reason, 'byName', m.name) as recall
   from plans p join template_versions v on v.practice_id = $1 and v.id = p.template_version_id
   join members m on m.practice_id = $1 and m.id = v.recalled_by
   where p.practice_id = $1 and p.id = any($2)
   union all
   select p.id, json_build_object('at', l.recalled_at, 'reason', l.recall_reason, 'byName', null)
   from plans p join library_versions l on l.id = p.library_version_id
   where p.practice_id = $1 and p.id = any($2) and l.recalled_at is not null`,
  { runBy: ['app'] },
);
