import type { FormContent } from '@footing/plan-engine';
import { as, statement } from '../../platform/database/statement.js';
import { pageOfShelf } from '../../platform/paging/shelves.sql.js';
import type { Lineage } from '../exported-files/index.js';
import type { FormVersionType } from './form.type.js';

/** A row `f` of `forms` is visible to member $2: their own forms, and published ones that colleagues share. */
const VISIBLE = `f.deleted_at is null and (f.owner_id = $2 or (f.shared and f.published_title is not null))`;

/** The shelves of the list, in its order. */
export const SHELVES = { OWN: 1, SHARED: 2 } as const;

const latest = (alias: string): string => `lateral (
    select id, number, questions from form_versions where practice_id = $1 and form_id = f.id
    order by number desc limit 1) ${alias}`;

/**
 * A page of the caller's own forms, then of those that colleagues share. Each shelf reads an index from the cursor on.
 * $2 member, $3 shelf of the cursor, $4 and $5 its key and id, $6 a LIKE pattern or null, $7 only published ones,
 * $8 limit.
 */
export const FORMS_PAGE = statement(
  'page of forms',
  {
    key: 'text',
    shelf: 'int4',
    id: 'uuid',
    title: 'text',
    summary: 'text',
    questions: 'int4',
    publishedVersion: 'int4?',
    publishedVersionId: 'uuid?',
    hasDraft: 'bool',
    shared: 'bool',
    mine: 'bool',
    intake: 'bool',
    ownerName: 'text',
    updatedAt: 'timestamptz',
  },
  `
with own as (
  select f.* from forms f
  where f.practice_id = $1 and f.owner_id = $2 and f.deleted_at is null
    and (not $7::boolean or f.published_title is not null)
    and ($6::text is null or f.title_key like $6) and ${pageOfShelf(SHELVES.OWN, 'f.title_key', 'f.id')}
  limit $8),
shared as (
  select f.* from forms f
  where f.practice_id = $1 and f.shared and f.owner_id <> $2 and f.deleted_at is null
    and ($6::text is null or f.published_title_key like $6) and ${pageOfShelf(SHELVES.SHARED, 'f.published_title_key', 'f.id')}
  limit $8 - (select count(*) from own))
select f.title_key collate "C" as key, ${SHELVES.OWN} as shelf, f.id, f.title, f.summary,
  coalesce(f.draft_questions, v.questions) as questions, v.number as "publishedVersion",
  v.id as "publishedVersionId", f.draft is not null as "hasDraft",
  f.shared, true as mine, f.intake, m.name as "ownerName", f.updated_at as "updatedAt"
from own f join members m on m.practice_id = $1 and m.id = f.owner_id
left join ${latest('v')} on true
union all
select f.published_title_key collate "C", ${SHELVES.SHARED}, f.id, f.published_title, f.summary, v.questions, v.number,
  v.id, false, true, false, false, m.name, f.updated_at
from shared f join members m on m.practice_id = $1 and m.id = f.owner_id
cross join ${latest('v')}
order by shelf, key, id`,
  { runBy: ['app'] },
);

/**
 * One form that the caller can see; `content` is the unpublished draft if it is their own. Others see the file that it came
 * from, but not of which private form it is a copy. $2 member, $3 form.
 */
export const FORM = statement(
  'form',
  {
    id: 'uuid',
    title: 'text',
    summary: 'text',
    shared: 'bool',
    mine: 'bool',
    intake: 'bool',
    content: as<FormContent | null>('jsonb'),
    draftVersion: 'int4',
    updatedAt: 'timestamptz',
    lineage: as<Lineage | null>('jsonb'),
    versions: as<FormVersionType[]>('json'),
  },
  `
select f.id, case when f.owner_id = $2 then f.title else f.published_title end as title, f.summary, f.shared,
  f.owner_id = $2 as mine, f.intake and f.owner_id = $2 as intake, case when f.owner_id = $2 then f.draft end as content, f.draft_version as "draftVersion",
  f.updated_at as "updatedAt",
  case when f.owner_id = $2 or f.lineage ->> 'kind' = 'FILE' then f.lineage end as lineage,
  (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'publishedAt', v.published_at)
     order by v.number desc), '[]')
   from form_versions v where v.practice_id = $1 and v.form_id = f.id) as versions
from forms f where f.practice_id = $1 and f.id = $3 and ${VISIBLE}`,
  { runBy: ['app'] },
);

/** $2 member, $3 form. */
export const VISIBLE_FORM = statement(
  'visible form',
  { id: 'uuid' },
  `select f.id from forms f where f.practice_id = $1 and f.id = $3 and ${VISIBLE}`,
  { runBy: ['app'] },
);

const VERSION = {
  id: 'uuid',
  formId: 'uuid',
  number: 'int4',
  title: 'text',
  content: as<FormContent>('jsonb'),
} as const;
const OF_VERSION = 'v.id, v.form_id as "formId", v.number, v.title, v.content';

/** The latest version of a form that the caller may send. $2 member, $3 form. */
export const LATEST_FORM_VERSION = statement(
  'latest form version',
  VERSION,
  `select ${OF_VERSION} from forms f
   join form_versions v on v.practice_id = $1 and v.form_id = f.id
   where f.practice_id = $1 and f.id = $3 and ${VISIBLE}
   order by v.number desc limit 1`,
  { runBy: ['app'] },
);

/** The form that member $2 sends to new clients, in its latest version. */
export const INTAKE_FORM = statement(
  'intake form',
  VERSION,
  `select ${OF_VERSION} from forms f
   join form_versions v on v.practice_id = $1 and v.form_id = f.id
   where f.practice_id = $1 and f.owner_id = $2 and f.intake
   order by v.number desc limit 1`,
  { runBy: ['app'] },
);

/** Those versions among $3 whose forms member $2 can use, with the latest version of each form. */
export const USABLE_FORM_VERSIONS = statement(
  'usable form versions',
  {
    versionId: 'uuid',
    formId: 'uuid',
    title: 'text',
    number: 'int4',
    shared: 'bool',
    latestId: 'uuid',
    latestNumber: 'int4',
  },
  `
select v.id as "versionId", f.id as "formId", v.title, v.number, f.shared, l.id as "latestId", l.number as "latestNumber"
from form_versions v
join forms f on f.practice_id = $1 and f.id = v.form_id
cross join ${latest('l')}
where v.practice_id = $1 and v.id = any($3) and ${VISIBLE}`,
  { runBy: ['app'] },
);

/** Versions of forms with what they ask. $2 versions. */
export const FORM_VERSIONS = statement(
  'form versions by id',
  VERSION,
  `select ${OF_VERSION} from form_versions v where v.practice_id = $1 and v.id = any($2)`,
  { runBy: ['app'] },
);

/** The number of the next version. $2 form. */
export const NEXT_FORM_NUMBER = statement(
  'next number of form versions',
  { number: 'int4' },
  `select coalesce(max(number), 0) + 1 as number from form_versions where practice_id = $1 and form_id = $2`,
  { runBy: ['app'] },
);

/** $2 id, $3 form, $4 number, $5 title, $6 content, $7 now. */
export const INSERT_FORM_VERSION = statement(
  'insert form version',
  {},
  `insert into form_versions (practice_id, id, form_id, number, title, content, published_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
  { runBy: ['app'] },
);
