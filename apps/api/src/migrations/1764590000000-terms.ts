import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { immutable, spelled, tenantTable } from './support/tenant-table.js';

const MINE = 'practice_id = PRACTICE and client_id = CLIENT';
const OWNER = `(select current_setting('app.role', true) = 'OWNER')`;
const SERVER = `(select current_setting('app.role', true) = 'SYSTEM')`;

/** Where clients write about their health and their relationship, and by what a row of theirs gets there. */
const WRITTEN: [table: string, verbs: ('insert' | 'update')[]][] = [
  ['breathers', ['insert']],
  ['check_ins', ['insert']],
  ['contacts', ['insert']],
  ['habit_counts', ['insert']],
  ['letters', ['insert', 'update']],
  ['questionnaire_answers', ['insert']],
  ['questionnaire_results', ['insert']],
  ['reflections', ['insert', 'update']],
  ['surprises', ['insert']],
];

/** Whether the client who writes agrees to it: their latest word. Worked out once a statement. */
const CONSENTED = `(select coalesce((
  select a.granted from terms_acceptances a
  where a.practice_id = PRACTICE and a.client_id = CLIENT and a.kind = 'HEALTH_DATA'
  order by a.number desc limit 1), false))`;

/**
 * The practice's agreement and privacy notice in versions, and who accepted what. While a client has not agreed to the
 * processing of health and relationship data, or has withdrawn that, nothing of the kind can be written as them.
 */
export class Terms1764590000000 implements MigrationInterface {
  name = 'Terms1764590000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table terms_versions (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         kind text not null check (kind in ('AGREEMENT', 'PRIVACY_NOTICE')),
         number integer not null check (number > 0),
         body text not null,
         published_by uuid not null,
         primary key (practice_id, id),
         unique (practice_id, kind, number),
         foreign key (practice_id, published_by) references members (practice_id, id)
       )`,
      // `version` is that of a text which ships with the product, or of one of the practice's own.
      `create table terms_acceptances (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         kind text not null check (kind in ('ADULT', 'AGREEMENT', 'PRIVACY_NOTICE', 'HEALTH_DATA')),
         number integer not null check (number > 0),
         granted boolean not null,
         shipped boolean,
         version integer,
         primary key (practice_id, id),
         unique (practice_id, client_id, kind, number),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         check ((kind = 'ADULT') = (shipped is null) and (shipped is null) = (version is null)),
         check (granted or kind = 'HEALTH_DATA')
       )`,
      ...tenantTable('terms_versions', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and ${OWNER}`,
      }),
      ...tenantTable('terms_acceptances', {
        read: `practice_id = PRACTICE and STAFF`,
        write: `practice_id = PRACTICE and ${SERVER}`,
      }),
      ...clientsOwn('terms_versions', { read: 'practice_id = PRACTICE' }),
      ...clientsOwn('terms_acceptances', { read: MINE, insert: MINE }),
      ...immutable('terms_versions', 'a published text', undefined, ['update']),
      ...immutable('terms_acceptances', 'an acceptance', undefined, ['update']),
      `grant select, insert on terms_versions, terms_acceptances to footing_app`,
      `grant select on terms_versions to footing_client`,
      `grant select, insert on terms_acceptances to footing_client`,
      ...WRITTEN.flatMap(([table, verbs]) =>
        verbs.map(
          (verb) =>
            `create policy ${table}_consented_${verb} on ${table} as restrictive for ${verb}
             to footing_client with check (${spelled(CONSENTED)})`,
        ),
      ),
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cannot be reverted: accepted terms would be lost. Restore a backup instead.');
  }
}
