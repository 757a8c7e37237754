import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows clients never delete: the rows end with their client, plan or practice. */
const NOT_DELETED_BY_CLIENTS = [
  'clients',
  'habit_counts',
  'letters',
  'plan_actions',
  'plan_steps',
  'plans',
  'questionnaire_results',
  'reflections',
];

/**
 * The role of clients keeps DELETE only where a client's own action needs it, and has no rights on the outbox. It queues
 * and cancels emails through two functions, which check kind and client.
 */
export class ClientGrants1764650000000 implements MigrationInterface {
  name = 'ClientGrants1764650000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...NOT_DELETED_BY_CLIENTS.flatMap((table) => [
        `drop policy if exists ${table}_clients_delete on ${table}`,
        `revoke delete on ${table} from footing_client`,
      ]),
      QUEUE_EMAIL,
      CANCEL_EMAILS,
      `drop policy outbox_clients_select on outbox`,
      `drop policy outbox_clients_insert on outbox`,
      `drop policy outbox_clients_delete on outbox`,
      `revoke all on outbox from footing_client`,
    ]) {
      await runner.query(statement);
    }
    for (const signature of [
      'queue_email(uuid, text, bytea, timestamptz, uuid, boolean, timestamptz)',
      'cancel_emails(uuid, boolean)',
    ]) {
      await runner.query(`revoke all on function ${signature} from public`);
      await runner.query(`grant execute on function ${signature} to footing_app, footing_client`);
    }
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: it would give clients rights that they do not need. Restore a backup instead.',
    );
  }
}

// current_setting('role') is the role that the transaction took; current_user is the owner of the function.
const IS_CLIENT = `current_setting('role') = 'footing_client'`;
const PRACTICE = `nullif(current_setting('app.practice_id', true), '')::uuid`;
const CLIENT = `nullif(current_setting('app.client_id', true), '')::uuid`;

/** What clients cause is one notice to their coach; all other emails are caused by staff, accounts or the server. */
const QUEUE_EMAIL = `
create function queue_email(new_id uuid, kind text, payload bytea, queued_at timestamptz, to_client uuid,
  only_outreach boolean, not_after timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ${IS_CLIENT} and ($2 <> 'CLIENT_CHANGED' or $5 is not null) then
    raise exception 'A client may not queue this email' using errcode = '42501';
  end if;
  insert into public.outbox
    (id, practice_id, kind, payload, created_at, available_at, client_id, only_outreach, not_after)
    values ($1, ${PRACTICE}, $2, $3, $4, $4, $5, $6, $7);
end $$`;

const CANCEL_EMAILS = `
create function cancel_emails(of_client uuid, outreach_alone boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ${IS_CLIENT} and $1 is distinct from ${CLIENT} then
    raise exception 'A client may cancel only their own emails' using errcode = '42501';
  end if;
  delete from public.outbox o
    where o.practice_id = ${PRACTICE} and o.client_id = $1 and o.sent_at is null and (o.only_outreach or not $2);
end $$`;
