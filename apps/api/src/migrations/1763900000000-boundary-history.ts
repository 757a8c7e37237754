import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedBytes } from './support/sealing.js';
import { immutable, tenantTable } from './support/tenant-table.js';

/** What the other person wants becomes a history that is only ever added to, with its reasons sealed. */
export class BoundaryHistory1763900000000 implements MigrationInterface {
  name = 'BoundaryHistory1763900000000';
  readonly masterKey: Buffer | undefined;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    // Row-level security holds for the owner of the tables too, who must read every practice here.
    for (const table of READ)
      await runner.query(`alter table ${table} no force row level security`);
    await keepWhatStands(runner, this.masterKey);
    await holdSpace(runner);
    for (const table of READ) await runner.query(`alter table ${table} force row level security`);
    for (const statement of [
      `alter table clients drop column boundary, drop column boundary_reason, drop column boundary_since`,
      ...tenantTable('boundary_changes', { client: 'client_id' }),
      ...immutable('boundary_changes', 'a boundary that was recorded'),
      `grant select, insert on boundary_changes to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: the recorded boundaries would be lost. Restore a backup instead.',
    );
  }
}

const READ = ['clients', 'practice_keys', 'plans', 'plan_steps', 'plan_actions'];

const TABLE = `
create table boundary_changes (
  practice_id uuid not null references practices (id) on delete cascade,
  id uuid not null,
  client_id uuid not null,
  number integer not null check (number > 0),
  created_at timestamptz not null,
  boundary text not null check (boundary in
    ('OPEN', 'LIMITED', 'ASKED_FOR_SPACE', 'ASKED_FOR_NO_CONTACT', 'LEGAL_ORDER', 'UNKNOWN')),
  until date,
  ended_on date,
  reason_sealed bytea,
  takes_effect_at timestamptz not null,
  set_by uuid,
  by_role text not null check (by_role in ('OWNER', 'COACH', 'CLIENT', 'SYSTEM')),
  primary key (practice_id, id),
  unique (practice_id, client_id, number),
  foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade,
  foreign key (practice_id, set_by) references members (practice_id, id),
  check (takes_effect_at >= created_at),
  check (until is null or boundary = 'ASKED_FOR_SPACE'),
  check (until is not null or boundary <> 'ASKED_FOR_SPACE' or by_role = 'SYSTEM'),
  check (ended_on is null or (boundary = 'UNKNOWN' and by_role = 'OWNER')),
  check ((set_by is null) = (by_role = 'SYSTEM'))
)`;

interface Standing {
  practiceId: string;
  id: string;
  reason: string;
  wrapped: Buffer;
}

/** One entry for each client whose boundary was set; who set it was not kept. */
async function keepWhatStands(runner: QueryRunner, masterKey: Buffer | undefined): Promise<void> {
  const reasons = (await runner.query(
    `with kept as (
       insert into boundary_changes (practice_id, id, client_id, number, created_at, boundary, takes_effect_at, by_role)
       select practice_id, gen_random_uuid(), id, 1, boundary_since, boundary, boundary_since, 'SYSTEM'
       from clients where boundary <> 'UNKNOWN' or boundary_reason <> ''
       returning practice_id, id, client_id)
     select b.practice_id as "practiceId", b.id, c.boundary_reason as reason, k.wrapped
     from kept b
     join clients c on c.practice_id = b.practice_id and c.id = b.client_id
     join practice_keys k on k.practice_id = b.practice_id
     where c.boundary_reason <> ''`,
  )) as Standing[];
  if (reasons.length === 0) return;
  for (const { practiceId, id, reason, wrapped } of reasons) {
    const place = { table: 'boundary_changes', id, version: 1 };
    await runner.query(
      `update boundary_changes set reason_sealed = $3 where practice_id = $1 and id = $2`,
      [practiceId, id, sealedBytes(masterKey, { practiceId, wrapped }, place, reason)],
    );
  }
}

/** Space that was asked for without a day now holds what reaches out; lists learn it here. */
async function holdSpace(runner: QueryRunner): Promise<void> {
  const held = `exists (select from plans p join clients c on c.practice_id = p.practice_id and c.id = p.client_id
    where p.practice_id = x.practice_id and p.id = x.plan_id and p.ended_at is null
      and c.boundary = 'ASKED_FOR_SPACE')`;
  const locked = `'[{"kind": "BOUNDARY", "boundary": "ASKED_FOR_SPACE"}]'::jsonb || locks`;
  await runner.query(
    `update plan_actions x set status = 'LOCKED', locks = ${locked}, due_on = null
     where ${held} and done_at is null and (outreach or exists (select from plan_steps s
       where s.practice_id = x.practice_id and s.id = x.step_id and s.outreach))`,
  );
  await runner.query(
    `update plan_steps x set status = 'LOCKED', timed = false, locks = ${locked}
     where ${held} and ended_at is null and (outreach or opens @> '[{"kind": "BOUNDARY"}]')`,
  );
  await runner.query(
    `update plans p set next_opening = (select min(s.opens_at) from plan_steps s
       where s.practice_id = p.practice_id and s.plan_id = p.id and s.status = 'LOCKED' and s.timed)
     from clients c
     where c.practice_id = p.practice_id and c.id = p.client_id and c.boundary = 'ASKED_FOR_SPACE'
       and p.ended_at is null`,
  );
}
