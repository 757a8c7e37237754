import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { readable } from './support/readable.js';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * Answers stand beside their result and no longer in its row: of a result staff see the outcome, and row-level
 * security hides rows. So it says by itself who may read the answers, whatever a statement forgets.
 */
export class Answers1764470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table questionnaire_answers (
         practice_id uuid not null,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         shared boolean not null,
         answers_sealed bytea not null,
         rules_sealed bytea,
         primary key (practice_id, id),
         foreign key (practice_id, id) references questionnaire_results (practice_id, id) on delete cascade
       )`,
      // The migration is no member of any practice, and copies the rows of all of them.
      `alter table questionnaire_results no force row level security`,
      `insert into questionnaire_answers (practice_id, id, client_id, created_at, shared, answers_sealed, rules_sealed)
       select practice_id, id, client_id, created_at, shared and questionnaire <> 'safety', answers_sealed, rules_sealed
       from questionnaire_results`,
      `alter table questionnaire_results force row level security`,
      `alter table questionnaire_results drop column answers_sealed, drop column rules_sealed`,
      ...tenantTable('questionnaire_answers', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or (shared and ${readable(null)}))`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      ...clientsOwn('questionnaire_answers', {
        read: 'practice_id = PRACTICE and client_id = CLIENT',
        insert: 'practice_id = PRACTICE and client_id = CLIENT',
      }),
      ...immutable('questionnaire_answers', 'what was answered', undefined, ['update']),
      `grant select, insert on questionnaire_answers to footing_app, footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would show staff more than clients agreed to. Restore a backup instead.',
    );
  }
}
