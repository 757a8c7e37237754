import type { ActionKind, Reach } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { TOLD_IN_DIGESTS } from '../messages/index.js';
import { aboutPersonColumn, lifeFactsColumn, type LifeFacts } from '../outreach/index.js';
import { opensAt, statusAt } from '../plans/index.js';
import { recalledAtColumn } from '../templates/index.js';

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
 * What is new for clients $2 of practice $1, as the engine stored it, and the facts that outreach depends on: those about
 * the person of the running plan. $3 now; for each client, $4 the time since which things are new, and $5 and $6 start and
 * end of their tomorrow.
 */
export const DIGEST_UPDATES = statement(
  'updates for digests',
  {
    clientId: 'uuid',
    updates: as<Update[]>('json'),
    steps: as<OpenStep[]>('json'),
    life: as<LifeFacts>('json'),
    recalledAt: 'timestamptz?',
  },
  `
select c.id as "clientId",
  (select coalesce(json_agg(u), '[]') from (
     select false as outreach from plans
     where practice_id = $1 and client_id = c.id and ended_at is null and created_at > k.since
     union all
     select false from plan_edits where practice_id = $1 and client_id = c.id and created_at > k.since
       and closed_at is null
     union all
     select false from plan_offers where practice_id = $1 and client_id = c.id and created_at > k.since
       and state = 'OFFERED'
     union all
     -- Recorded for shared notes only. The server itself cannot read notes.
     select false from events where practice_id = $1 and client_id = c.id and created_at > k.since
       and kind = 'NOTE_SIGNED'
     union all
     select false from ${TOLD_IN_DIGESTS} and m.created_at > k.since
     union all
     -- Of those in messages, the message tells.
     select false from client_files where practice_id = $1 and client_id = c.id and created_at > k.since
       and not from_client and removed_at is null and not with_message
     union all
     select false from sessions where practice_id = $1 and client_id = c.id and status = 'PLANNED'
       and starts_at >= k.from_at and starts_at < k.to_at
     union all
     -- A tightened boundary is an update; one that would open outreach again is not.
     select false from boundary_changes where practice_id = $1 and client_id = c.id and created_at > k.since
       and by_role in ('COACH', 'OWNER') and takes_effect_at = created_at and boundary <> 'OPEN') u) as updates,
  (select coalesce(json_agg(o), '[]') from (
     select s.outreach, coalesce(${opensAt('s', '$3')} > k.since, false) as "isNew", (
       select coalesce(json_agg(json_build_object('kind', a.kind, 'reach', a.reach, 'surprise', a.surprise,
         'isNew', a.created_at > k.since and a.created_at > p.created_at and a.done_at is null)), '[]')
       from plan_actions a where a.practice_id = $1 and a.step_id = s.id and a.removed_at is null) as actions
     from plans p join plan_steps s on s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null and ${statusAt('s', '$3')} = 'OPEN'
     where p.practice_id = $1 and p.client_id = c.id and p.ended_at is null and ${statusAt('p', '$3')} = 'ACTIVE') o) as steps,
  ${lifeFactsColumn('c', aboutPersonColumn('c'))} as life,
  (select ${recalledAtColumn('p')} from plans p
   where p.practice_id = $1 and p.client_id = c.id and p.ended_at is null) as "recalledAt"
from unnest($2::uuid[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[]) as k (client_id, since, from_at, to_at)
join clients c on c.practice_id = $1 and c.id = k.client_id`,
  { runBy: ['app'] },
);
