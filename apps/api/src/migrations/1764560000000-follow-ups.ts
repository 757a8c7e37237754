import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn } from './support/client-role.js';
import { immutable, tenantTable } from './support/tenant-table.js';

const MINE = 'practice_id = PRACTICE and client_id = CLIENT';
const LOOKS_IN = `(select current_setting('app.role', true) in ('OWNER', 'SYSTEM'))`;

/**
 * What somebody must acknowledge by saying what was done: that a person is needed, never why. With it, when a coach
 * is away and who stands in, and which clients are each other's other person.
 */
export class FollowUps1764560000000 implements MigrationInterface {
  name = 'FollowUps1764560000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      // After so many hours without an acknowledgement it also goes to the stand-in or the owner.
      `alter table practices add column follow_up_hours integer not null default 24
         check (follow_up_hours between 1 and 72)`,
      // Outreach needs an approval by name, whatever the plan says.
      `alter table clients add column approval_needed boolean not null default false`,
      `create table coach_absences (
         practice_id uuid not null references practices (id) on delete cascade,
         member_id uuid not null,
         stand_in_id uuid,
         from_day date,
         back_on date,
         starts_at timestamptz,
         ends_at timestamptz,
         version integer not null check (version > 0),
         changed_at timestamptz not null,
         primary key (practice_id, member_id),
         foreign key (practice_id, member_id) references members (practice_id, id) on delete cascade,
         foreign key (practice_id, stand_in_id) references members (practice_id, id),
         check (stand_in_id <> member_id),
         check (from_day < back_on and starts_at < ends_at),
         check ((from_day is null) = (back_on is null) and (from_day is null) = (starts_at is null)
           and (from_day is null) = (ends_at is null))
       )`,
      `create index coach_absences_of_stand_in on coach_absences (practice_id, stand_in_id)`,
      ...tenantTable('coach_absences', {
        read: `practice_id = PRACTICE`,
        write: `practice_id = PRACTICE and member_id = MEMBER`,
      }),
      ...clientsOwn('coach_absences', { read: 'practice_id = PRACTICE' }),
      ...toStaff('coach_absences'),
      `grant select, insert, update on coach_absences to footing_app`,
      `grant select on coach_absences to footing_client`,
      `create table client_links (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         created_at timestamptz not null,
         first_id uuid not null,
         second_id uuid not null,
         linked_by uuid not null,
         unlinked_at timestamptz,
         unlinked_by uuid,
         primary key (practice_id, id),
         foreign key (practice_id, first_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, second_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, linked_by) references members (practice_id, id),
         foreign key (practice_id, unlinked_by) references members (practice_id, id),
         check (first_id <> second_id),
         check ((unlinked_at is null) = (unlinked_by is null))
       )`,
      // A person has one other person: at most one link on either side.
      `create unique index client_links_first on client_links (practice_id, first_id) where unlinked_at is null`,
      `create unique index client_links_second on client_links (practice_id, second_id) where unlinked_at is null`,
      ...tenantTable('client_links', { read: `practice_id = PRACTICE and STAFF` }),
      ...immutable(
        'client_links',
        'who linked two clients',
        `(to_jsonb(new) - 'unlinked_at' - 'unlinked_by') is distinct from
           (to_jsonb(old) - 'unlinked_at' - 'unlinked_by') or old.unlinked_at is not null`,
        ['update'],
      ),
      ...toStaff('client_links'),
      `grant select, insert, update on client_links to footing_app`,
      // A table without a policy for clients shows them nothing.
      `grant select on client_links to footing_client`,
      // assignee_id: whom it was passed to; null: the client's coach. told: who was written to. No text, and never why.
      `create table follow_ups (
         practice_id uuid not null references practices (id) on delete cascade,
         id uuid not null,
         client_id uuid not null,
         created_at timestamptz not null,
         kind text not null check (kind in ('LEGAL_ORDER', 'SAFETY_HOLD', 'CALL_REQUEST', 'READINESS', 'NEW_START',
           'TRANSFER', 'ACCESS_REQUEST')),
         opened_by uuid,
         assignee_id uuid,
         owner_told boolean not null default false,
         told uuid[] not null default '{}',
         escalated_at timestamptz,
         acknowledged_at timestamptz,
         acknowledged_by uuid,
         done text check (done in ('TALKED', 'TRIED_TO_REACH', 'PASSED_TO')),
         passed_to uuid,
         primary key (practice_id, id),
         foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
         foreign key (practice_id, opened_by) references members (practice_id, id),
         foreign key (practice_id, assignee_id) references members (practice_id, id),
         foreign key (practice_id, acknowledged_by) references members (practice_id, id),
         foreign key (practice_id, passed_to) references members (practice_id, id),
         check ((acknowledged_at is null) = (acknowledged_by is null) and (acknowledged_at is null) = (done is null)),
         check (coalesce(done = 'PASSED_TO', false) = (passed_to is not null))
       )`,
      `create unique index follow_ups_open on follow_ups (practice_id, client_id, kind) where acknowledged_at is null`,
      `create index follow_ups_unanswered on follow_ups (created_at, id) where acknowledged_at is null`,
      `create index follow_ups_of_client on follow_ups (practice_id, client_id, created_at desc)`,
      HOLDS_OF_BEFORE,
      // Besides owners: the client's coach, whoever the coach named to stand in, and whom it was passed to or by.
      ...tenantTable('follow_ups', {
        read: `practice_id = PRACTICE and (${LOOKS_IN} or (STAFF and (assignee_id = MEMBER or opened_by = MEMBER
            or client_id in (select k.id from clients k where k.practice_id = PRACTICE and k.coach_id = MEMBER)
            or client_id in (select k.id from clients k join coach_absences a
              on a.practice_id = k.practice_id and a.member_id = k.coach_id
              where k.practice_id = PRACTICE and a.stand_in_id = MEMBER))))
          or (PRACTICE is null and (select current_setting('app.role', true)) = 'SYSTEM')`,
      }),
      ...clientsOwn('follow_ups', {
        read: MINE,
        insert: MINE,
        update: `${MINE} and acknowledged_at is null`,
      }),
      ...immutable('follow_ups', 'what was acknowledged', 'old.acknowledged_at is not null', [
        'update',
      ]),
      ...toStaff('follow_ups'),
      `grant select, insert, update on follow_ups to footing_app`,
      `grant select, insert on follow_ups to footing_client`,
      `grant update (owner_told) on follow_ups to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: follow-ups and their acknowledgments would be lost. Restore a backup instead.',
    );
  }
}

/** The rules that are not for clients hold for the role of staff alone, whatever a transaction says of itself. */
const toStaff = (table: string): string[] =>
  ['read', 'insert', 'update', 'delete'].map(
    (verb) => `alter policy ${table}_${verb} on ${table} to footing_app`,
  );

/** A hold that stands today asks for an acknowledgement from today on, so that coaches have the usual hours. */
const HOLDS_OF_BEFORE = `
  insert into follow_ups (practice_id, id, client_id, created_at, kind)
  select c.practice_id, gen_random_uuid(), c.id, now(), 'SAFETY_HOLD' from clients c
  where c.archived_at is null and exists (
    select from safety_events e
    where e.practice_id = c.practice_id and e.client_id = c.id and e.kind = 'STOPPED' and e.number > coalesce((
      select max(v.number) from safety_events v
      where v.practice_id = c.practice_id and v.client_id = c.id and v.kind = 'REVIEWED'), 0))`;
