import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

/**
 * A published version can be recalled: outreach of every plan on it is closed. The recall is on the row of the version,
 * which every decision reads, and it is final. `plans.recalled_version_id` is the version whose recall is in the stored
 * columns of the plan.
 */
export class RecalledVersions1764890000000 implements MigrationInterface {
  name = 'RecalledVersions1764890000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...VERSIONS, ...PLANS, ...ATTENTION]) await runner.query(statement);
    await addTask(runner);
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: versions may be recalled. Restore a backup instead.');
  }
}

/** Lets exactly the first recall through; `steps` is generated after the trigger. */
const onlyRecalled = (table: string, what: string): string => `
  create or replace function ${table}_immutable() returns trigger language plpgsql as $$
  declare
    recall text[] := array['recalled_at', 'recalled_by', 'recall_reason', 'steps'];
  begin
    if tg_op = 'UPDATE' and old.recalled_at is null and new.recalled_at is not null
        and to_jsonb(old) - recall = to_jsonb(new) - recall then
      return new;
    end if;
    raise exception '${what} cannot be changed' using errcode = '23001';
  end $$`;

const VERSIONS = [
  `alter table template_versions add column owner_id uuid, add column recalled_at timestamptz,
     add column recalled_by uuid, add column recall_reason text`,
  // The owner of the tables may be no superuser.
  `alter table template_versions no force row level security, disable trigger template_versions_immutable`,
  `alter table templates no force row level security`,
  `update template_versions v set owner_id = t.owner_id from templates t
   where t.practice_id = v.practice_id and t.id = v.template_id`,
  `alter table templates force row level security`,
  `alter table template_versions force row level security, enable trigger template_versions_immutable`,
  // Who may recall it is compared with the row, which names the author of its template.
  `alter table templates add unique (practice_id, id, owner_id)`,
  `alter table template_versions alter column owner_id set not null,
     add foreign key (practice_id, template_id, owner_id) references templates (practice_id, id, owner_id),
     add foreign key (practice_id, recalled_by) references members (practice_id, id),
     add check ((recalled_at is null) = (recalled_by is null)),
     add check ((recalled_at is null) = (recall_reason is null))`,
  onlyRecalled('template_versions', 'a published version'),
  `alter policy template_versions_update on template_versions
     using (${spelled('practice_id = PRACTICE and (OWNER or (STAFF and owner_id = MEMBER))')})
     with check (${spelled('practice_id = PRACTICE and (OWNER or (STAFF and owner_id = MEMBER))')})`,
  `grant update (recalled_at, recalled_by, recall_reason) on template_versions to footing_app`,
  `create index template_versions_recalled on template_versions (practice_id, id) where recalled_at is not null`,
  // Clients see that a version was recalled, never why or by whom.
  `create policy template_versions_clients_select on template_versions for select to footing_client
     using (${spelled('practice_id = PRACTICE and recalled_at is not null')})`,
  `grant select (practice_id, id, recalled_at) on template_versions to footing_client`,

  `alter table library_versions add column recalled_at timestamptz, add column recall_reason text,
     add check ((recalled_at is null) = (recall_reason is null))`,
  onlyRecalled('library_versions', 'a shipped version'),
  `revoke select on library_versions from footing_client`,
  `grant select (id, template_id, number, title, content, steps, published_at, recalled_at)
     on library_versions to footing_client`,
];

const PLANS = [
  `alter table plans add column recalled_version_id uuid,
     add column source_version_id uuid generated always as (coalesce(template_version_id, library_version_id)) stored`,
  `create index plans_by_version on plans (practice_id, source_version_id)`,
  // The server marks the plans of a recalled version.
  `grant insert on plans_to_store to footing_app`,
];

const ATTENTION = [
  // Another kind may have been added meanwhile, so the list is read.
  `do $$
   declare
     kinds text;
   begin
     select pg_get_constraintdef(oid) into kinds from pg_constraint
       where conname = 'attention_marks_kind_check' and conrelid = 'attention_marks'::regclass;
     alter table attention_marks drop constraint attention_marks_kind_check;
     execute 'alter table attention_marks add constraint attention_marks_kind_check '
       || replace(kinds, '''QUIET''::text', '''QUIET''::text, ''RECALLED''::text');
   end $$`,
  // The ranks of kinds have moved.
  `alter table clients no force row level security`,
  `update clients set attention_due_at = 'epoch'`,
  `alter table clients force row level security`,
];

/** Adds `store_plans` to the tasks that staff and the server may enqueue, whatever else is in the list. */
async function addTask(runner: QueryRunner): Promise<void> {
  const [{ text }] = (await runner.query(
    `select pg_get_functiondef('enqueue_job(text, uuid, timestamptz)'::regprocedure) as text`,
  )) as [{ text: string }];
  const added = text.replace(`'escalate_follow_ups'`, `'escalate_follow_ups', 'store_plans'`);
  if (added === text) throw new Error('The list of tasks was not found.');
  await runner.query(added);
}
