import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/row-policies.js';

/** Sessions for which a coach said that they need no note. Only that coach reads it. */
export class NotesNotNeeded1765210000000 implements MigrationInterface {
  name = 'NotesNotNeeded1765210000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table notes_not_needed (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         session_id uuid not null,
         member_id uuid not null,
         primary key (practice_id, id),
         unique (practice_id, session_id, member_id),
         foreign key (practice_id, session_id) references sessions (practice_id, id) on delete cascade,
         foreign key (practice_id, member_id) references members (practice_id, id) on delete cascade
       )`,
      `create index notes_not_needed_by_member on notes_not_needed (practice_id, member_id)`,
      ...tenantTable('notes_not_needed', {
        read: `practice_id = PRACTICE and STAFF and member_id = MEMBER`,
      }),
      `grant select, insert, delete on notes_not_needed to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notes_not_needed`);
  }
}
