import type { TemplateContent } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { pageOfShelf } from '../../platform/paging/shelves.sql.js';
import type { Lineage } from '../exported-files/index.js';
import type { TemplateVersionType } from './template.type.js';

// As in row-level security, but as scalar subqueries, which are computed once per statement.
const PRACTICE = `(select nullif(current_setting('app.practice_id', true), '')::uuid)`;
const MEMBER = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;

/**
 * The condition that a row `t` of `templates` is visible to the caller: their own templates, and shared published ones.
 */
export const TEMPLATE_VISIBLE = `t.practice_id = ${PRACTICE} and t.deleted_at is null and (
  t.owner_id = ${MEMBER} or (t.shared and exists
    (select from template_versions v where v.practice_id = $1 and v.template_id = t.id)))`;

const SUMMARY = {
  key: 'text',
  shelf: 'int4',
  id: 'uuid',
  slug: 'text?',
  fromLibrary: 'bool',
  title: 'text',
  summary: 'text',
  tags: 'text[]',
  steps: 'int4',
  publishedVersion: 'int4?',
  hasDraft: 'bool',
  shared: 'bool',
  mine: 'bool',
  ownerName: 'text?',
  updatedAt: 'timestamptz',
} as const;

/** The shelves of the list, in its order. */
export const SHELVES = { LIBRARY: 0, OWN: 1, SHARED: 2 } as const;

const found = (title: string, summary: string): string =>
  `($6::text is null or ${title} like $6 or ${summary} like $6)`;
const tagged = (keys: string): string => `($9::text is null or ${keys} @> array[$9::text])`;
const latest = (columns: string): string => `lateral (
    select ${columns} from template_versions where practice_id = $1 and template_id = t.id
    order by number desc limit 1) v`;
/**
 * Whether the template `t` has a version that was not recalled. The templates of which all were are few, and found once per
 * statement by an index of recalled versions.
 */
const HAS_VERSION = `(t.published_title is not null and t.id <> all (array(
      select v.template_id from template_versions v
      where v.practice_id = $1 and v.recalled_at is not null and not exists (
        select from template_versions w
        where w.practice_id = $1 and w.template_id = v.template_id and w.recalled_at is null))))`;
const POSITION = `lpad(l.position::text, 9, '0')`;

/**
 * A page of the library, then of the caller's own templates, then of those that colleagues share. Each shelf reads an
 * index from the cursor on, so that a page costs the same in a practice with many templates. $2 member, $3 shelf of the
 * cursor, $4 and $5 its key and id, $6 a LIKE pattern or null, $7 only those that can be assigned, $8 limit, $9 the key of a
 * tag or null.
 */
export const TEMPLATES_PAGE = statement(
  'page of templates',
  SUMMARY,
  `
with library as (
  select l.id, l.slug, l.title, l.summary, l.tags, ${POSITION} as key from library_templates l
  where ${found('l.title_key', 'l.summary_key')}
    and (not $7::boolean or exists (select from library_versions where template_id = l.id and recalled_at is null))
    and ${tagged('l.tag_keys')} and ${pageOfShelf(SHELVES.LIBRARY, POSITION, 'l.id')} limit $8),
own as (
  select t.* from templates t
  where t.practice_id = $1 and t.owner_id = $2 and t.deleted_at is null
    and (not $7::boolean or ${HAS_VERSION})
    and ${found('t.title_key', 't.summary_key')} and ${tagged('t.tag_keys')} and ${pageOfShelf(SHELVES.OWN, 't.title_key', 't.id')}
  limit $8 - (select count(*) from library)),
shared as (
  select t.* from templates t
  where t.practice_id = $1 and t.shared and t.owner_id <> $2 and t.deleted_at is null
    and (not $7::boolean or ${HAS_VERSION})
    and ${found('t.published_title_key', 't.summary_key')} and ${tagged('t.tag_keys')}
    and ${pageOfShelf(SHELVES.SHARED, 't.published_title_key', 't.id')}
  limit $8 - (select count(*) from library) - (select count(*) from own))
select l.key collate "C" as key, ${SHELVES.LIBRARY} as shelf, l.id, l.slug, true as "fromLibrary", l.title, l.summary, l.tags, v.steps,
  v.number as "publishedVersion", false as "hasDraft", true as shared, false as mine, null as "ownerName",
  v.published_at as "updatedAt"
from library l
cross join lateral (
  select number, steps, published_at from library_versions where template_id = l.id order by number desc limit 1) v
union all
select t.title_key collate "C", ${SHELVES.OWN}, t.id, null, false, t.title, t.summary, t.tags, coalesce(t.draft_steps, v.steps), v.number,
  t.draft is not null, t.shared, true, m.name, t.updated_at
from own t join members m on m.practice_id = $1 and m.id = t.owner_id
left join ${latest('number, steps')} on true
union all
select t.published_title_key collate "C", ${SHELVES.SHARED}, t.id, null, false, t.published_title, t.summary, t.tags, v.steps, v.number,
  false, true, false, m.name, t.updated_at
from shared t join members m on m.practice_id = $1 and m.id = t.owner_id
cross join ${latest('number, steps')}
order by shelf, key, id`,
  { runBy: ['app'] },
);

const versionOf = (
  byName: string,
  mayRecall: string,
): string => `json_build_object('id', v.id, 'number', v.number, 'title', v.title,
    'publishedAt', v.published_at, 'mayRecall', ${mayRecall},
    'recall', case when v.recalled_at is not null then
      json_build_object('at', v.recalled_at, 'reason', v.recall_reason, 'byName', ${byName}) end)`;
const VERSION_OF_LIBRARY = versionOf('null', 'false');
/** The version `v` of a template of the practice. $2 member, $4 whether they own the practice. */
const VERSION_OF_PRACTICE = versionOf(
  '(select m.name from members m where m.practice_id = $1 and m.id = v.recalled_by)',
  '($4::boolean or v.owner_id = $2)',
);

/**
 * One template that the caller can see; `content` is the unpublished draft if it is their own. Others see the file that it
 * came from, but not of which private template it is a copy. $2 member, $3 template, $4 whether the caller owns the practice.
 */
export const TEMPLATE = statement(
  'template',
  {
    id: 'uuid',
    slug: 'text?',
    fromLibrary: 'bool',
    title: 'text',
    summary: 'text',
    tags: 'text[]',
    shared: 'bool',
    mine: 'bool',
    content: as<TemplateContent | null>('jsonb'),
    draftVersion: 'int4',
    updatedAt: 'timestamptz',
    lineage: as<Lineage | null>('jsonb'),
    versions: as<TemplateVersionType[]>('json'),
  },
  `
select l.id, l.slug, true as "fromLibrary", l.title, l.summary, l.tags, true as shared, false as mine,
  null::jsonb as content, 0 as "draftVersion", null::timestamptz as "updatedAt",
  null::jsonb as lineage,
  (select json_agg(${VERSION_OF_LIBRARY} order by v.number desc)
   from library_versions v where v.template_id = l.id) as versions
from library_templates l where l.id = $3
union all
select t.id, null, false, case when t.owner_id = $2 then t.title else
    (select v.title from template_versions v where v.practice_id = $1 and v.template_id = t.id
     order by v.number desc limit 1) end,
  t.summary, t.tags, t.shared, t.owner_id = $2, case when t.owner_id = $2 then t.draft end, t.draft_version, t.updated_at,
  case when t.owner_id = $2 or t.lineage ->> 'kind' = 'FILE' then t.lineage end,
  (select coalesce(json_agg(${VERSION_OF_PRACTICE} order by v.number desc), '[]')
   from template_versions v where v.practice_id = $1 and v.template_id = t.id)
from templates t where t.practice_id = $1 and t.id = $3 and ${TEMPLATE_VISIBLE}`,
  { runBy: ['app'] },
);

/** A version of the practice. $2 member, $3 version, $4 whether the caller owns the practice. */
export const VERSION_TO_RECALL = statement(
  'version to recall',
  { version: as<TemplateVersionType>('json') },
  `select ${VERSION_OF_PRACTICE} as version from template_versions v where v.practice_id = $1 and v.id = $3`,
  { runBy: ['app'] },
);

/** Recalls version $2 of practice $1 at $3, by member $4, with the sealed reason $5. */
export const RECALL_VERSION = statement(
  'recall version',
  {},
  `update template_versions set recalled_at = $3, recalled_by = $4, recall_reason = $5
   where practice_id = $1 and id = $2 and recalled_at is null`,
  { runBy: ['app'] },
);

/** $2 template, of the practice or of the library. */
export const VISIBLE_TEMPLATE = statement(
  'visible template',
  { id: 'uuid' },
  `select t.id from templates t where t.practice_id = $1 and t.id = $2 and ${TEMPLATE_VISIBLE}
   union all select l.id from library_templates l where l.id = $2`,
  { runBy: ['app'] },
);

const VERSION = {
  id: 'uuid',
  fromLibrary: 'bool',
  number: 'int4',
  title: 'text',
  content: as<TemplateContent>('jsonb'),
  recalledAt: 'timestamptz?',
} as const;
const LIBRARY_VERSION_COLUMNS = `select l.id, true as "fromLibrary", l.number, l.title, l.content,
  l.recalled_at as "recalledAt" from library_versions l`;

/** A published version that staff may assign. $2 version. */
export const VISIBLE_VERSION = statement(
  'visible template version',
  VERSION,
  `select v.id, false as "fromLibrary", v.number, v.title, v.content, v.recalled_at as "recalledAt"
   from template_versions v join templates t on t.practice_id = v.practice_id and t.id = v.template_id
   where v.practice_id = $1 and v.id = $2 and ${TEMPLATE_VISIBLE}
   union all
   ${LIBRARY_VERSION_COLUMNS} where l.id = $2`,
  { runBy: ['app'] },
);

/** $1 version. */
export const LIBRARY_VERSION = statement(
  'library version',
  VERSION,
  `${LIBRARY_VERSION_COLUMNS} where l.id = $1`,
);

/** The newest that was not recalled. $1 slug. */
export const LATEST_LIBRARY_VERSION = statement(
  'latest library version',
  VERSION,
  `${LIBRARY_VERSION_COLUMNS}
   where l.template_id = (select t.id from library_templates t where t.slug = $1) and l.recalled_at is null
   order by l.number desc limit 1`,
);

/** $2 versions, of the practice or of the library. */
export const VERSION_CONTENTS = statement(
  'template version contents',
  { id: 'uuid', content: as<TemplateContent>('jsonb') },
  `select id, content from template_versions where practice_id = $1 and id = any($2)
   union all
   select id, content from library_versions where id = any($2)`,
  { runBy: ['app'] },
);

/** The number of the next version. $2 template. */
export const NEXT_TEMPLATE_NUMBER = statement(
  'next number of template versions',
  { number: 'int4' },
  `select coalesce(max(number), 0) + 1 as number from template_versions where practice_id = $1 and template_id = $2`,
  { runBy: ['app'] },
);

/** $2 id, $3 template, $4 number, $5 title, $6 content, $7 now, $8 the author of the template. */
export const INSERT_TEMPLATE_VERSION = statement(
  'insert template version',
  {},
  `insert into template_versions (practice_id, id, template_id, number, title, content, published_at, owner_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  { runBy: ['app'] },
);

/** More would not help anybody to choose one. */
const MOST_TAGS = 200;

/** Every tag of the library and of what the caller can see, once. $2 member. */
export const TAGS = statement(
  'tags of templates',
  { tag: 'text' },
  `select min(g.tag) as tag from (
     select unnest(l.tags) as tag, unnest(l.tag_keys) as key from library_templates l
     union all
     select unnest(t.tags), unnest(t.tag_keys) from templates t
     where t.practice_id = $1 and t.deleted_at is null and t.tag_keys <> '{}' and (t.owner_id = $2 or t.shared)) g
   group by g.key order by g.key collate "C" limit ${MOST_TAGS}`,
  { runBy: ['app'] },
);

/** Those of $2 that are files of practice $1. */
export const KNOWN_FILES = statement(
  'known files of a template',
  { id: 'uuid' },
  'select id from practice_files where practice_id = $1 and id = any($2::uuid[])',
  { runBy: ['app'] },
);
