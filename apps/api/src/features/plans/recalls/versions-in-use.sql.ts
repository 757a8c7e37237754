import { as, statement } from '../../../platform/database/statement.js';
import type { VersionRecallType } from '../../templates/index.js';

const RUNNING = `from plans p where p.practice_id = $1 and p.source_version_id = v.id and p.ended_at is null`;

/**
 * Versions of the practice's templates that running plans are on, the newest first, after version $2. The title of a template
 * that is not shared is its author's alone: then it is that of the newest plan, which staff read anyway. $1 practice, $3 limit.
 */
export const VERSIONS_IN_USE = statement(
  'versions in use',
  {
    id: 'uuid',
    title: 'text',
    number: 'int4',
    publishedAt: 'timestamptz',
    authorName: 'text',
    plans: 'int4',
    recall: as<VersionRecallType | null>('json'),
  },
  `
select v.id, case when t.shared and t.deleted_at is null then v.title else u.title end as title, v.number,
  v.published_at as "publishedAt", a.name as "authorName", u.plans,
  case when v.recalled_at is not null then json_build_object('at', v.recalled_at, 'reason', v.recall_reason, 'byName', (
    select m.name from members m where m.practice_id = $1 and m.id = v.recalled_by)) end as recall
from template_versions v
join templates t on t.practice_id = $1 and t.id = v.template_id
join members a on a.practice_id = $1 and a.id = v.owner_id
cross join lateral (
  select count(*)::int as plans, (array_agg(p.title order by p.id desc))[1] as title ${RUNNING}) u
where v.practice_id = $1 and ($2::uuid is null or v.id < $2) and exists (select ${RUNNING})
order by v.id desc limit $3`,
  { runBy: ['app'] },
);
