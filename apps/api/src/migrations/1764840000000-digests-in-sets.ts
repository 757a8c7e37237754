import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The emails of many digests are queued by one call, and a job makes the digests of one practice, so that all processes
 * share the work. Digests are delivered after all other emails.
 */
export class DigestsInSets1764840000000 implements MigrationInterface {
  name = 'DigestsInSets1764840000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      QUEUE_EMAILS,
      `revoke all on function ${SIGNATURE} from public`,
      `grant execute on function ${SIGNATURE} to footing_app`,
      QUEUE_EMAIL,
      ENQUEUE_JOB,
      `drop index outbox_due`,
      `create index outbox_due on outbox ((kind = 'DIGEST'), available_at) where sent_at is null and given_up_at is null`,
      // What staff recorded about a client is read with each decision about outreach.
      `create index safety_events_by_client on safety_events (practice_id, client_id, number)`,
      // For the worker, which deletes those from before the last days.
      `grant delete on digests to footing_app`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: jobs of practices that are enqueued would fail. Restore a backup instead.',
    );
  }
}

// current_setting('role') is the role that the transaction took; current_user is the owner of the function.
const IS_CLIENT = `current_setting('role') = 'footing_client'`;
const PRACTICE = `nullif(current_setting('app.practice_id', true), '')::uuid`;
const SIGNATURE =
  'queue_emails(uuid[], text[], bytea[], timestamptz, uuid[], boolean[], timestamptz[])';

/**
 * Emails, each with a job. Emails about accounts go first: somebody waits for them. Digests go last. It has the rights of its
 * caller: the server's role, or queue_email, which checks what clients queue.
 */
const QUEUE_EMAILS = `
create function queue_emails(new_ids uuid[], kinds text[], payloads bytea[], queued_at timestamptz, to_clients uuid[],
  only_outreach boolean[], not_after timestamptz[]) returns void
language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.outbox
    (id, practice_id, kind, payload, created_at, available_at, client_id, only_outreach, not_after)
    select e.id, ${PRACTICE}, e.kind, e.payload, $4, $4, e.client_id, e.only_outreach, e.not_after
    from unnest($1, $2, $3, $5, $6, $7) as e (id, kind, payload, client_id, only_outreach, not_after);
  perform graphile_worker.add_jobs(array(
    select row ('send_email', json_build_object('id', e.id), null, $4, 5, 'send_email ' || e.id,
      case when e.kind in ('RESET', 'CONFIRM_SIGN_UP', 'ALREADY_HAS_ACCOUNT', 'CONFIRM_EMAIL', 'EMAIL_CHANGED',
        'PASSWORD_CHANGED') then -10 when e.kind = 'DIGEST' then 5 else 0 end, null)::graphile_worker.job_spec
    from unnest($1, $2) as e (id, kind)));
end $$`;

/** As before; the insert and the job are in queue_emails. */
const QUEUE_EMAIL = `
create or replace function queue_email(new_id uuid, kind text, payload bytea, queued_at timestamptz, to_client uuid,
  only_outreach boolean, not_after timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ${IS_CLIENT} and ($2 <> 'CLIENT_CHANGED' or $5 is not null) then
    raise exception 'A client may not queue this email' using errcode = '42501';
  end if;
  perform public.queue_emails(array[$1], array[$2], array[$3], $4, array[$5], array[$6], array[$7]);
end $$`;

/** As before, with the digests of a practice. They are made before those that were made are sent, and after all else. */
const ENQUEUE_JOB = `
create or replace function enqueue_job(task text, id uuid, run_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if $1 is null or $3 is null or not $1 = any (case when ${IS_CLIENT}
      then array['make_digests', 'recheck_outreach']
      else array['send_email', 'make_digests', 'make_practice_digests', 'escalate_follow_ups', 'recheck_outreach']
      end) then
    raise exception 'This transaction may not enqueue this task' using errcode = '42501';
  end if;
  if ($1 in ('send_email', 'make_practice_digests')) <> ($2 is not null) then
    raise exception 'Only send_email and make_practice_digests are about one row' using errcode = '22023';
  end if;
  perform graphile_worker.add_job($1, case when $2 is null then '{}' else json_build_object('id', $2) end,
    run_at => $3, max_attempts => 5, job_key => $1 || ' ' || coalesce($2::text, $3::text),
    priority => case when $1 = 'make_practice_digests' then 4 else 0 end);
end $$`;
