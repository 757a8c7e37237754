import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/row-policies.js';

/** Short texts that a coach saves to put them into messages. Only they read them: no colleague, no owner and no client. */
export class QuickReplies1765411000000 implements MigrationInterface {
  name = 'QuickReplies1765411000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table quick_replies (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         coach_id uuid not null,
         text text not null check (text <> ''),
         version integer not null,
         primary key (practice_id, id),
         foreign key (practice_id, coach_id) references members (practice_id, id) on delete cascade
       )`,
      `create index quick_replies_of_coach on quick_replies (practice_id, coach_id, created_at)`,
      ...tenantTable('quick_replies', {
        read: `practice_id = PRACTICE and coach_id = MEMBER and current_setting('app.role', true) in ('OWNER', 'COACH')`,
      }),
      `grant select, insert, update (text, version), delete on quick_replies to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table quick_replies`);
  }
}
