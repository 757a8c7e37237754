import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './support/row-policies.js';

const OF_AUTHOR = `practice_id = PRACTICE and coach_id = MEMBER and current_setting('app.role', true) in ('OWNER', 'COACH')`;

/**
 * Messages that a coach writes for later. Only their author and the server can read them; clients have no right to the table. One that is
 * sent becomes a message, and its row is deleted in the same transaction.
 */
export class PlannedMessages1765412000000 implements MigrationInterface {
  name = 'PlannedMessages1765412000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // coach_id: the author. After a transfer no text is kept: the former coach reads nothing of the thread.
      `create table planned_messages (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         client_id uuid not null,
         coach_id uuid not null,
         text_sealed bytea,
         version integer not null,
         send_at timestamptz not null,
         not_sent_at timestamptz,
         not_sent_because text check (not_sent_because in ('NEW_COACH', 'ARCHIVED', 'NOT_SHARING', 'MESSAGES_OFF', 'NO_ACCESS')),
         primary key (practice_id, id),
         check ((not_sent_at is null) = (not_sent_because is null)),
         check ((text_sealed is null) = coalesce(not_sent_because = 'NEW_COACH', false)),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, coach_id) references members (practice_id, id) on delete cascade
       )`,
      `create index planned_messages_due on planned_messages (send_at, practice_id, id) where not_sent_at is null`,
      `create index planned_messages_of_coach on planned_messages (practice_id, coach_id, client_id)`,
      `create index planned_messages_of_client on planned_messages (practice_id, client_id)`,
      // The worker is in no practice until a row tells it which one to enter.
      ...tenantTable('planned_messages', {
        read: `(${OF_AUTHOR}) or (SYSTEM and (practice_id = PRACTICE or PRACTICE is null))`,
        write: `(${OF_AUTHOR}) or (practice_id = PRACTICE and SYSTEM)`,
      }),
      `grant select, insert, update (text_sealed, version, send_at, not_sent_at, not_sent_because), delete
         on planned_messages to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: messages that wait to be sent would be lost. Restore a backup instead.',
    );
  }
}
