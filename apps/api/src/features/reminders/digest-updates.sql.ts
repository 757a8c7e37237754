import type { ActionKind, Reach } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { aboutPersonColumn, lifeFactsColumn, type LifeFacts } from '../outreach/index.js';
import { opensAt, statusAt } from '../plans/index.js';

/** Something that a client may not have seen yet. It decides whether a digest is sent; no email says what it is. */
export interface Update {
  /** Whether it reaches toward the other person. */
  outreach: boolean;
}

/** An open step of the running plan. `isNew`: the step opened, or the action was added, since the given moment. */
export interface OpenStep {
  outreach: boolean;
  isNew: boolean;
  actions: { kind: ActionKind; reach: Reach; surprise: boolean; isNew: boolean }[];
}

/**
 * What is new for client $2 of practice $1 since $3, as the engine stored it, and the facts that outreach depends on:
 * those about the person of the running plan. $4 now, $5 and $6 start and end of tomorrow.
 */
export const DIGEST_UPDATES = statement(
  'updates for a digest',
  { updates: as<Update[]>('json'), steps: as<OpenStep[]>('json'), life: as<LifeFacts>('json') },
  `
with running as (
  select * from plans p where practice_id = $1 and client_id = $2 and ended_at is null
    and ${statusAt('p', '$4')} = 'ACTIVE'),
open as (
  select s.outreach, coalesce(${opensAt('s', '$4')} > $3, false) as "isNew", (
    select coalesce(json_agg(json_build_object('kind', a.kind, 'reach', a.reach, 'surprise', a.surprise,
      'isNew', a.created_at > $3 and a.created_at > p.created_at and a.done_at is null)), '[]')
    from plan_actions a where a.practice_id = $1 and a.step_id = s.id) as actions
  from running p join plan_steps s on s.practice_id = $1 and s.plan_id = p.id and ${statusAt('s', '$4')} = 'OPEN'),
updates as (
  select false as outreach from plans where practice_id = $1 and client_id = $2 and ended_at is null and created_at > $3
  union all
  select false from notes where practice_id = $1 and client_id = $2 and visibility = 'WITH_CLIENT'
    and status = 'SIGNED' and signed_at > $3
  union all
  select false from sessions where practice_id = $1 and client_id = $2 and status = 'PLANNED'
    and starts_at >= $5 and starts_at < $6
  union all
  -- A tightened boundary is an update; one that would open outreach again is not.
  select false from boundary_changes where practice_id = $1 and client_id = $2 and created_at > $3
    and by_role in ('COACH', 'OWNER') and takes_effect_at = created_at and boundary <> 'OPEN')
select (select coalesce(json_agg(updates), '[]') from updates) as updates,
  (select coalesce(json_agg(open), '[]') from open) as steps,
  (select ${lifeFactsColumn('c', aboutPersonColumn('c'))} from clients c where c.practice_id = $1 and c.id = $2) as life`,
  { runBy: ['app'] },
);
