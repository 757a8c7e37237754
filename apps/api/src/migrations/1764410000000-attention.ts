import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * What a practice wants to be told of, what a coach has put off or is done with, and how far they have read what
 * was shared. The reasons themselves are worked out when they are read; no row here says anything of a client.
 */
export class Attention1764410000000 implements MigrationInterface {
  name = 'Attention1764410000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // {KIND: {on, days, by, at}}; a kind that is left out is as it ships.
      `create table attention_rules (
         practice_id uuid not null references practices (id) on delete cascade,
         rules jsonb not null check (jsonb_typeof(rules) = 'object'),
         version integer not null check (version > 0),
         changed_at timestamptz not null,
         changed_by uuid not null,
         primary key (practice_id),
         foreign key (practice_id, changed_by) references members (practice_id, id)
       )`,
      ...tenantTable('attention_rules', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and (select current_setting('app.role', true) = 'OWNER')`,
      }),
      `grant select, insert, update on attention_rules to footing_app`,
      // until: put off to that day; null: done, as far as what was so is in \`facts\`.
      `create table attention_marks (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         marked_by uuid not null,
         kind text not null check (kind in ('SAFETY_HOLD', 'READINESS', 'APPROVAL', 'UNSIGNED_NOTE', 'URGE_UP',
           'ALLOWANCE', 'MOOD_DOWN', 'UNREAD', 'OVERDUE', 'QUIET')),
         subject text not null,
         facts text[] not null,
         until date,
         taken_back_at timestamptz,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, marked_by) references members (practice_id, id),
         check (kind <> 'SAFETY_HOLD' or until is not null)
       )`,
      `create index attention_marks_latest on attention_marks
         (practice_id, client_id, kind, subject, created_at desc, id desc) where taken_back_at is null`,
      ...tenantTable('attention_marks', { read: `practice_id = PRACTICE and STAFF` }),
      ...immutable(
        'attention_marks',
        'what was put off or done',
        `(to_jsonb(new) - 'taken_back_at') is distinct from (to_jsonb(old) - 'taken_back_at')
           or old.taken_back_at is not null`,
        ['update'],
      ),
      `grant select, insert, update on attention_marks to footing_app`,
      // Up to which moment the client's coach has opened what was shared.
      `create table read_marks (
         practice_id uuid not null references practices (id) on delete cascade,
         client_id uuid not null,
         section text not null check (section in ('REFLECTIONS', 'ANSWERS', 'BREATHER')),
         read_to timestamptz not null,
         primary key (practice_id, client_id, section),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
       )`,
      // What was shared before this is no news: nobody is told of all of it on one morning.
      `insert into read_marks (practice_id, client_id, section, read_to)
       select c.practice_id, c.id, s.section, now() from clients c
       cross join (values ('REFLECTIONS'), ('ANSWERS'), ('BREATHER')) s (section)`,
      ...tenantTable('read_marks', { read: `practice_id = PRACTICE and STAFF` }),
      `grant select, insert, update on read_marks to footing_app`,
      `create index breathers_shared on breathers (practice_id, client_id, shared_at) where shared_at is not null`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: snoozed and dismissed reasons would be lost. Restore a backup instead.',
    );
  }
}
