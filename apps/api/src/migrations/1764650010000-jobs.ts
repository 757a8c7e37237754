import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Jobs are enqueued in the transaction of the change that needs them, through functions with a fixed list of tasks. The
 * schema graphile_worker is created by that library before the migrations run.
 */
export class Jobs1764650010000 implements MigrationInterface {
  name = 'Jobs1764650010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENQUEUE_JOB);
    await runner.query(`revoke all on function enqueue_job(text, uuid, timestamptz) from public`);
    await runner.query(
      `grant execute on function enqueue_job(text, uuid, timestamptz) to footing_app, footing_client`,
    );
    await runner.query(QUEUE_EMAIL);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: queued emails would have no job any more. Restore a backup instead.',
    );
  }
}

// current_setting('role') is the role that the transaction took; current_user is the owner of the function.
const IS_CLIENT = `current_setting('role') = 'footing_client'`;
const PRACTICE = `nullif(current_setting('app.practice_id', true), '')::uuid`;

const ENQUEUE_JOB = `
create function enqueue_job(task text, id uuid, run_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if $1 is null or $3 is null or not $1 = any (case when ${IS_CLIENT}
      then array['make_digests', 'recheck_outreach']
      else array['send_email', 'make_digests', 'escalate_follow_ups', 'recheck_outreach'] end) then
    raise exception 'This transaction may not enqueue this task' using errcode = '42501';
  end if;
  if ($1 = 'send_email') <> ($2 is not null) then
    raise exception 'Only send_email is about one row' using errcode = '22023';
  end if;
  perform graphile_worker.add_job($1, case when $2 is null then '{}' else json_build_object('id', $2) end,
    run_at => $3, max_attempts => 5, job_key => $1 || ' ' || coalesce($2::text, $3::text));
end $$`;

/** As before, with a job for the email. Emails about accounts go first: somebody waits for them. */
const QUEUE_EMAIL = `
create or replace function queue_email(new_id uuid, kind text, payload bytea, queued_at timestamptz, to_client uuid,
  only_outreach boolean, not_after timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ${IS_CLIENT} and ($2 <> 'CLIENT_CHANGED' or $5 is not null) then
    raise exception 'A client may not queue this email' using errcode = '42501';
  end if;
  insert into public.outbox
    (id, practice_id, kind, payload, created_at, available_at, client_id, only_outreach, not_after)
    values ($1, ${PRACTICE}, $2, $3, $4, $4, $5, $6, $7);
  perform graphile_worker.add_job('send_email', json_build_object('id', $1), run_at => $4, max_attempts => 5,
    job_key => 'send_email ' || $1::text,
    priority => case when $2 in ('RESET', 'CONFIRM_SIGN_UP', 'ALREADY_HAS_ACCOUNT', 'CONFIRM_EMAIL', 'EMAIL_CHANGED',
      'PASSWORD_CHANGED') then -10 when $2 = 'DIGEST' then 5 else 0 end);
end $$`;
