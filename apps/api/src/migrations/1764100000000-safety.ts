import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, tenantTable } from './support/tenant-table.js';

/**
 * The safety check in both directions. Its answers stand with the other results, where no member of staff can
 * select them, whatever the code does. What staff read is a history of its own: that there was a stop, that the
 * client answered again, what the client chose to tell, and who reviewed it. It only grows.
 */
export class Safety1764100000000 implements MigrationInterface {
  name = 'Safety1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // The questions can be answered outside a plan too.
      `alter table questionnaire_results alter column plan_id drop not null, alter column action_id drop not null,
         add foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade`,
      ...['read', 'insert', 'update', 'delete'].map(
        (policy) => `drop policy questionnaire_results_${policy} on questionnaire_results`,
      ),
      ...tenantTable('questionnaire_results', {
        read: `practice_id = PRACTICE and (client_id = CLIENT or (STAFF and questionnaire <> 'safety'))`,
        write: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      `create table safety_events (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         number integer not null check (number > 0),
         kind text not null check (kind in ('STOPPED', 'CHECKED', 'TOLD', 'REVIEWED')),
         line_sealed bytea,
         reviewed_by uuid,
         primary key (practice_id, id),
         unique (practice_id, client_id, number),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, reviewed_by) references members (practice_id, id),
         check ((line_sealed is not null) = (kind = 'TOLD')),
         check ((reviewed_by is not null) = (kind = 'REVIEWED'))
       )`,
      ...tenantTable('safety_events', {
        client: 'client_id',
        write: `practice_id = PRACTICE and ((client_id = CLIENT and kind <> 'REVIEWED')
          or (STAFF and kind = 'REVIEWED' and reviewed_by = MEMBER))`,
      }),
      ...immutable('safety_events', 'an entry on safety'),
      `grant select, insert on safety_events to footing_app`,
      // A practice's own words in place of those that ship, by country.
      `create table safety_resources (
         practice_id uuid not null references practices (id) on delete cascade,
         country text not null check (country ~ '^[A-Z]{2}$'),
         text text not null check (length(text) between 1 and 4000),
         version integer not null check (version > 0),
         changed_at timestamptz not null,
         primary key (practice_id, country)
       )`,
      ...tenantTable('safety_resources', {
        read: `practice_id = PRACTICE`,
        write: `practice_id = PRACTICE and (select current_setting('app.role', true) = 'OWNER')`,
      }),
      `grant select, insert, update on safety_resources to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: answers about safety would be lost. Restore a backup instead.',
    );
  }
}
