import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientsOwn, type Own } from './support/client-role.js';

const MINE = 'practice_id = PRACTICE and client_id = CLIENT';
const OF_THE_PRACTICE = 'practice_id = PRACTICE';

/** What a client sees and writes; of a table that is not here, nothing. */
const OWN: Record<string, Own> = {
  access_log: { read: MINE },
  addenda: {
    read: `practice_id = PRACTICE and exists (
      select from notes n where n.practice_id = addenda.practice_id and n.id = addenda.note_id)`,
  },
  boundary_changes: { read: MINE, write: MINE },
  breathers: { read: MINE, write: MINE },
  check_ins: { read: MINE, write: MINE },
  clients: {
    read: 'practice_id = PRACTICE and id = CLIENT',
    write: 'practice_id = PRACTICE and id = CLIENT',
  },
  consents: { read: MINE, write: MINE },
  contacts: { read: MINE, write: MINE },
  digest_schedule: { read: MINE, write: MINE },
  digests: { read: MINE },
  events: { read: MINE, write: MINE },
  habit_counts: { read: MINE, write: MINE },
  letters: { read: MINE, write: MINE },
  members: {
    read: `account_id = ACCOUNT or (practice_id = PRACTICE and role in ('OWNER', 'COACH'))`,
  },
  notes: { read: `${MINE} and visibility = 'WITH_CLIENT' and status = 'SIGNED'` },
  // Nobody's rows: what a client writes here is addressed to somebody else, and the worker reads it.
  outbox: { read: 'true', insert: 'true', update: 'true', remove: MINE },
  plan_actions: { read: MINE, write: MINE },
  plan_steps: { read: MINE, write: MINE },
  plans: { read: MINE, write: MINE },
  practice_keys: { read: OF_THE_PRACTICE },
  practices: {
    read: `id = PRACTICE or id in (select m.practice_id from members m where m.account_id = ACCOUNT)`,
  },
  questionnaire_results: { read: MINE, write: MINE },
  reflections: { read: MINE, write: MINE },
  reminders: { read: MINE, write: MINE },
  safety_events: { read: MINE, write: `${MINE} and kind <> 'REVIEWED'` },
  safety_resources: { read: OF_THE_PRACTICE },
  sessions: { read: MINE },
  surprises: { read: MINE, write: MINE },
};

/**
 * Clients get a role of their own, whose policies say what is theirs and nothing else. Those of before stay for the
 * role that staff and the server itself run as.
 */
export class ClientRole1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(
      `select format('alter policy %I on %I to footing_app', policyname, tablename) as statement
       from pg_policies where schemaname = 'public'`,
    )) as { statement: string }[];
    // The rights on tables are the same; a policy that is missing says no all the same.
    const rights = (await runner.query(
      `select format('grant %s on %I to footing_client', string_agg(privilege_type, ', '), table_name) as statement
       from information_schema.role_table_grants
       where grantee = 'footing_app' and table_schema = 'public' group by table_name`,
    )) as { statement: string }[];
    for (const { statement } of [...policies, ...rights]) await runner.query(statement);
    for (const [table, own] of Object.entries(OWN)) {
      for (const statement of clientsOwn(table, own)) await runner.query(statement);
    }
    await runner.query('grant usage on schema public to footing_client');
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would give clients the rights of staff. Restore a backup instead.',
    );
  }
}
