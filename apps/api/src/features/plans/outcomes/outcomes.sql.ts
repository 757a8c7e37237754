import { as, statementByRole } from '../../../platform/database/statement.js';
import { clientsVisibleTo } from '../../people/index.js';
import { TEMPLATE_VISIBLE } from '../../templates/index.js';
import { opensAt, statusAt } from '../storage/plan-status.sql.js';
import type { CountedVersion, Tally } from './outcome-tables.js';

const HAS_STARTED = `case when p.ended_at is null then ${statusAt('p')} in ('ACTIVE', 'PAUSED')
    else p.ended_at >= p.starts_at and (p.readiness is null or p.ready_at is not null) end`;

/** The first open step of a running plan, else the first that is not done. */
const PLACE = `(select s.key from plan_steps s
    where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null and s.ended_at is null
    order by p.ended_at is null and ${statusAt('s')} = 'OPEN' desc, s.position limit 1)`;

/**
 * How many plans of clients whom the caller sees have started on each version of template $2, where they are, and how they
 * ended; $3 now. One row, or none if the caller cannot see the template. Plans are found by the index of their
 * version, before clients are joined: a coach's clients may have many plans of other templates.
 */
export const TEMPLATE_OUTCOMES = statementByRole(
  'template outcomes',
  { versions: as<CountedVersion[]>('json'), tallies: as<Tally[]>('json') },
  (ctx) => `
with visible as (
  select t.id from templates t where t.practice_id = $1 and t.id = $2 and ${TEMPLATE_VISIBLE}
  union all
  select l.id from library_templates l where l.id = $2),
versions as (
  select v.id, v.number, v.content from template_versions v where v.practice_id = $1 and v.template_id = $2
  union all
  select v.id, v.number, v.content from library_versions v where v.template_id = $2),
assigned as materialized (
  select p.* from plans p
  where p.practice_id = $1 and p.source_version_id = any(array(select v.id from versions v)) and exists (select from visible)),
started as (
  select p.id, p.source_version_id as version, p.ended_at, p.ending
  from assigned p join clients c on c.practice_id = $1 and c.id = p.client_id
  where ${clientsVisibleTo(ctx)} and ${HAS_STARTED}),
places as (
  select p.version, case when p.ended_at is null then 'HERE' else 'STOPPED' end as kind, ${PLACE} as key from started p),
tallies as (
  select version, kind, key, null::integer as days, count(*)::integer as plans from places group by version, kind, key
  union all
  select version, 'ENDING', ending, null, count(*)::integer from started where ending is not null group by version, ending
  union all
  select p.version, 'DAYS', s.key, round(extract(epoch from s.ended_at - ${opensAt('s')}) / 86400)::integer as days, count(*)::integer
  from started p join plan_steps s on s.practice_id = $1 and s.plan_id = p.id
  where s.removed_at is null and s.ended_at is not null and not s.skipped and ${opensAt('s')} <= s.ended_at
  group by p.version, s.key, days)
select
  (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'steps', (
     select coalesce(json_agg(json_build_object('key', s.step ->> 'key', 'title', s.step ->> 'title') order by s.at), '[]')
     from jsonb_array_elements(v.content -> 'steps') with ordinality s (step, at))) order by v.number), '[]')
   from versions v) as versions,
  (select coalesce(json_agg(t), '[]') from tallies t) as tallies
from visible`,
  ['OWNER', 'COACH'],
);
