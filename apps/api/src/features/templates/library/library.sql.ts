import { statement } from '../../../platform/database/statement.js';

const WHEN_STARTED = { runBy: ['owner'] } as const;

/** $1 id, $2 slug, $3 title, $4 summary, $5 for whom, $6 position, $7 and $8 search keys of title and summary, $9 tags, $10 their keys. */
export const UPSERT_LIBRARY_TEMPLATE = statement(
  'upsert library template',
  {},
  `insert into library_templates (id, slug, title, summary, for_whom, position, title_key, summary_key, tags, tag_keys)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (slug) do update set title = $3, summary = $4, for_whom = $5, position = $6, title_key = $7,
      summary_key = $8, tags = $9, tag_keys = $10`,
  WHEN_STARTED,
);

/** An existing version stays unchanged. $1 id, $2 template, $3 number, $4 title, $5 content, $6 now. */
export const INSERT_LIBRARY_VERSION = statement(
  'insert library version',
  {},
  `insert into library_versions (id, template_id, number, title, content, published_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (template_id, number) do nothing`,
  WHEN_STARTED,
);

/** The first recall of a version stays. $1 slug, $2 number, $3 now, $4 reason. */
export const RECALL_LIBRARY_VERSION = statement(
  'recall library version',
  {},
  `update library_versions v set recalled_at = $3, recall_reason = $4 from library_templates t
   where t.slug = $1 and v.template_id = t.id and v.number = $2 and v.recalled_at is null`,
  WHEN_STARTED,
);
