import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The engine stores the earliest opening of a closed step only where it is certain, and with the lock of a step the wait that
 * follows. Running plans are stored again by the job that rechecks outreach, one transaction each, while the server works. It is
 * due a little later, so that no server of the earlier version runs it during an update.
 */
export class EarliestOpenings1765270000000 implements MigrationInterface {
  name = 'EarliestOpenings1765270000000';

  async up(runner: QueryRunner): Promise<void> {
    // Row-level security applies to the owner of the tables too, who must read and add rows of every practice here.
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(RECHECK_RUNNING_PLANS);
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
    await runner.query(`select from enqueue_job('recheck_outreach', null, ${DUE})`);
  }

  async down(): Promise<void> {
    // An earlier server stores plans as it did, with the next change of each.
  }
}

const TABLES = ['plans', 'outreach_rechecks'];
const DUE = `now() + interval '15 minutes'`;

/** Nothing is added for clients who have a recheck by then anyway. */
const RECHECK_RUNNING_PLANS = `
insert into outreach_rechecks (practice_id, id, client_id, at)
select p.practice_id, gen_random_uuid(), p.client_id, ${DUE} from plans p
where p.ended_at is null and not exists (
  select from outreach_rechecks r
  where r.practice_id = p.practice_id and r.client_id = p.client_id and r.at <= ${DUE})`;
