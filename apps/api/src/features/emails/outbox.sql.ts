import { statement, statements } from '../../platform/database/statement.js';

const APP = { runBy: ['app'] } as const;

/**
 * Through a function of the database, because clients have no rights on the table. $1 id, $2 kind, $3 encrypted email,
 * $4 now, $5 client or null, $6 only outreach, $7 not after or null, $8 false does nothing.
 */
export const QUEUE_EMAIL = statement(
  'queue email',
  { queued: 'bool' },
  'select true as queued from queue_email($1, $2, $3, $4, $5, $6, $7) where $8::boolean',
);

/** $1 ids, $2 kinds, $3 encrypted emails, $4 now, $5 clients or nulls, $6 only outreach, $7 not after or nulls. */
export const QUEUE_EMAILS = statement(
  'queue emails',
  { queued: 'bool' },
  'select true as queued from queue_emails($1, $2, $3, $4, $5, $6, $7)',
  APP,
);

/** $1 client, $2 only emails about outreach. */
export const CANCEL_EMAILS = statement(
  'cancel emails',
  { canceled: 'bool' },
  'select true as canceled from cancel_emails($1, $2)',
);

/** What is leased already is being sent. $1 emails to clients. */
export const CANCEL_UNSENT_EMAILS = statement(
  'cancel unsent emails',
  {},
  `delete from outbox where id = any($1) and sent_at is null and given_up_at is null`,
  APP,
);

/** Erases the text of an email that no worker has taken yet, and gives it up. $1 practice, $2 email, $3 now. */
export const CANCEL_HELD_EMAIL = statement(
  'cancel held email',
  { id: 'uuid' },
  `update outbox set given_up_at = $3, payload = ''
   where practice_id = $1 and id = $2 and attempts = 0 and sent_at is null and given_up_at is null returning id`,
  APP,
);

/** The same for what devices would say ($2) about something of which there is no email $4. */
export const CANCEL_HELD_NOTICES = statement(
  'cancel held notices',
  { id: 'uuid' },
  `update outbox set given_up_at = $3, payload = ''
   where practice_id = $1 and id = any($2) and attempts = 0 and sent_at is null and given_up_at is null
     and not exists (select from outbox e where e.practice_id = $1 and e.id = $4) returning id`,
  APP,
);

/** One email, or all that are due. */
export type DueEmails = 'ONE' | 'ALL';

const DUE: Record<DueEmails, string> = {
  // This process's clock may be behind that of the process that queued the email; one that is held longer waits for its time.
  ONE: `id = $4 and available_at <= $1::timestamptz + case attempts when 0 then interval '5 seconds' else interval '0' end`,
  ALL: 'available_at <= $1 and $4::uuid is null',
};

/** Digests are the last. $1 now, $2 seconds, $3 limit, $4 email or null, $5 false: only what goes to devices. */
export const LEASE_EMAILS = statements(
  'lease emails',
  { id: 'uuid', kind: 'text', payload: 'bytea', attempts: 'int4' },
  (which: DueEmails) => `
with leased as (
  update outbox set attempts = attempts + 1, available_at = $1::timestamptz + $2 * interval '1 second'
  where id in (
    select id from outbox where sent_at is null and given_up_at is null and ${DUE[which]}
      and (not_after is null or not_after >= $1) and ($5 or kind = 'PUSH')
    order by (kind = 'DIGEST'), available_at limit $3 for update skip locked)
  returning id, kind, payload, attempts, created_at)
select id, kind, payload, attempts from leased order by (kind = 'DIGEST'), created_at, id`,
  (Object.keys(DUE) as DueEmails[]).map((which) => ({ ...APP, args: [which] })),
);

/** $1 now. */
export const GIVE_UP_LATE_EMAILS = statement(
  'give up late emails',
  { kind: 'text', count: 'int4' },
  `with late as (
     update outbox set given_up_at = $1, payload = ''
     where sent_at is null and given_up_at is null and not_after < $1 returning kind)
   select kind, count(*)::int4 as count from late group by kind order by kind`,
  APP,
);

/** No row if another worker has leased it since. $1 email, $2 attempts, $3 now, $4 seconds. */
export const LEASE_EMAIL_AGAIN = statement(
  'lease email again',
  { id: 'uuid' },
  `update outbox set available_at = $3::timestamptz + $4 * interval '1 second'
   where id = $1 and attempts = $2 and sent_at is null and given_up_at is null returning id`,
  APP,
);

/** Erases its text. $1 email, $2 now. */
export const MARK_EMAIL_SENT = statement(
  'mark email sent',
  {},
  `update outbox set sent_at = $2, payload = '' where id = $1`,
  APP,
);

/** Erases its text. $1 email, $2 now. */
export const GIVE_UP_EMAIL = statement(
  'give up email',
  {},
  `update outbox set given_up_at = $2, payload = '' where id = $1`,
  APP,
);

/** Enqueues the job of the next attempt. $1 email, $2 when. */
export const RETRY_EMAIL = statement(
  'retry email',
  { enqueued: 'bool' },
  `with later as (update outbox set available_at = $2 where id = $1 returning id, available_at)
   select true as enqueued from later, enqueue_job('send_email', later.id, later.available_at)`,
  APP,
);

/** Deletes at most $2 emails that were sent or given up before $1. */
export const DELETE_FINISHED_EMAILS = statement(
  'delete finished emails',
  { deleted: 'int4' },
  `with old as (select id from outbox where (sent_at is not null or given_up_at is not null)
       and coalesce(sent_at, given_up_at) < $1
     order by coalesce(sent_at, given_up_at) limit $2),
   gone as (delete from outbox t using old where t.id = old.id returning 1)
   select count(*)::int4 as deleted from gone`,
  APP,
);
