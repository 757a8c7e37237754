import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, tenantTable } from './support/row-policies.js';

const OF_STAFF = `practice_id = PRACTICE and STAFF`;
const OF_BOTH = `practice_id = PRACTICE and (partner_a = CLIENT or partner_b = CLIENT)`;
const STATES = `('PROPOSED', 'JOINED', 'PAUSED', 'ENDED')`;

/**
 * Couples: two clients who work together. The row of the couple is for staff alone. What a partner said is on a row of their
 * own, which the other cannot read, and which carries what the coach did, so that a partner needs no other row. Shared notes
 * are sealed with the key of the couple, and both can read them.
 */
export class Couples1764930000000 implements MigrationInterface {
  name = 'Couples1764930000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table couples (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         partner_a uuid not null,
         partner_b uuid not null,
         proposed_by uuid not null,
         state text not null check (state in ${STATES}),
         state_at timestamptz not null,
         changed_by uuid not null,
         joined_at timestamptz,
         primary key (practice_id, id),
         unique (practice_id, id, state),
         unique (practice_id, id, partner_a, partner_b),
         foreign key (practice_id, partner_a) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, partner_b) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, proposed_by) references members (practice_id, id),
         foreign key (practice_id, changed_by) references members (practice_id, id),
         check (partner_a <> partner_b)
       )`,
      `create index couples_by_partner_a on couples (practice_id, partner_a)`,
      `create index couples_by_partner_b on couples (practice_id, partner_b)`,
      ...tenantTable('couples', { read: OF_STAFF }),
      `grant select, insert, update on couples to footing_app`,

      `create table couple_partners (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         couple_id uuid not null,
         client_id uuid not null,
         state text not null,
         state_at timestamptz not null,
         joined_at timestamptz,
         answer text check (answer in ('YES', 'NO')),
         answered_at timestamptz,
         left_at timestamptz,
         has_limits boolean not null default false,
         primary key (practice_id, id),
         unique (practice_id, couple_id, client_id),
         foreign key (practice_id, couple_id, state) references couples (practice_id, id, state) on delete cascade,
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         check (answer is null or answered_at is not null)
       )`,
      // A client is asked or joined with one person at a time.
      `create unique index couple_partners_one_at_a_time on couple_partners (practice_id, client_id) where state <> 'ENDED'`,
      `create index couple_partners_by_client on couple_partners (practice_id, client_id, created_at desc)`,
      ...tenantTable('couple_partners', { read: OF_STAFF }),
      ...clientsOwn('couple_partners', {
        read: `practice_id = PRACTICE and client_id = CLIENT`,
        update: `practice_id = PRACTICE and client_id = CLIENT`,
      }),
      `grant select, insert, update on couple_partners to footing_app`,
      `grant select, update (answer, answered_at, left_at, has_limits) on couple_partners to footing_client`,

      `create table couple_keys (
         practice_id uuid not null references practices (id) on delete cascade,
         couple_id uuid not null,
         partner_a uuid not null,
         partner_b uuid not null,
         wrapped bytea not null,
         created_at timestamptz not null,
         primary key (practice_id, couple_id),
         foreign key (practice_id, couple_id, partner_a, partner_b)
           references couples (practice_id, id, partner_a, partner_b) on delete cascade
       )`,
      ...tenantTable('couple_keys', { read: OF_STAFF }),
      ...clientsOwn('couple_keys', { read: OF_BOTH }),
      `grant select, insert on couple_keys to footing_app`,
      `grant select on couple_keys to footing_client`,

      `create table couple_notes (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         couple_id uuid not null,
         partner_a uuid not null,
         partner_b uuid not null,
         author_id uuid not null,
         body_sealed bytea not null,
         primary key (practice_id, id),
         foreign key (practice_id, couple_id, partner_a, partner_b)
           references couples (practice_id, id, partner_a, partner_b) on delete cascade,
         foreign key (practice_id, author_id) references members (practice_id, id)
       )`,
      `create index couple_notes_by_couple on couple_notes (practice_id, couple_id, created_at desc)`,
      ...tenantTable('couple_notes', { read: OF_STAFF }),
      ...clientsOwn('couple_notes', { read: OF_BOTH }),
      `grant select, insert on couple_notes to footing_app`,
      `grant select on couple_notes to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    // Later tables refer to these.
    for (const table of ['couple_notes', 'couple_keys', 'couple_partners', 'couples']) {
      await runner.query(`drop table ${table} cascade`);
    }
  }
}
