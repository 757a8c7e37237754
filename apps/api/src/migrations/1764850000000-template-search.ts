import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchKey } from './support/search-key.js';

/**
 * Templates get stored keys to search and sort by, and the title of their latest version, which colleagues see. Only
 * the loader of the library writes its keys, at each start.
 */
export class TemplateSearch1764850000000 implements MigrationInterface {
  name = 'TemplateSearch1764850000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table library_templates
         add column title_key text not null default '', add column summary_key text not null default ''`,
      `alter table templates
         add column title_key text, add column summary_key text, add column published_title text,
         add column published_title_key text`,
      `alter table templates no force row level security`,
      `alter table template_versions no force row level security`,
    ]) {
      await runner.query(statement);
    }
    const templates = (await runner.query(
      `select t.practice_id, t.id, t.title, t.summary, v.title as published_title
       from templates t left join lateral (
         select title from template_versions where practice_id = t.practice_id and template_id = t.id
         order by number desc limit 1) v on true`,
    )) as Titled[];
    await runner.query(
      `update templates t set title_key = k.title_key, summary_key = k.summary_key,
         published_title = k.published_title, published_title_key = k.published_title_key
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
         as k (practice_id, id, title_key, summary_key, published_title, published_title_key)
       where t.practice_id = k.practice_id and t.id = k.id`,
      [
        templates.map(({ practice_id }) => practice_id),
        templates.map(({ id }) => id),
        templates.map(({ title }) => searchKey(title)),
        templates.map(({ summary }) => searchKey(summary)),
        templates.map(({ published_title }) => published_title),
        templates.map(({ published_title: title }) => title && searchKey(title)),
      ],
    );
    for (const statement of [
      `alter table templates force row level security`,
      `alter table template_versions force row level security`,
      `alter table templates alter column title_key set not null, alter column summary_key set not null`,
      `create index templates_of_owner on templates (practice_id, owner_id, title_key collate "C", id)
         where deleted_at is null`,
      `create index templates_shared on templates (practice_id, published_title_key collate "C", id)
         where deleted_at is null and shared`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table library_templates drop column title_key, drop column summary_key`,
    );
    await runner.query(
      `alter table templates drop column title_key, drop column summary_key, drop column published_title,
         drop column published_title_key`,
    );
  }
}

interface Titled {
  practice_id: string;
  id: string;
  title: string;
  summary: string;
  published_title: string | null;
}
