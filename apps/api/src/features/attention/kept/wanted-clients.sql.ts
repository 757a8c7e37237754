/** How many clients Today lists at a time, beyond those that are worked out anew. */
export const CLIENTS_AT_A_TIME = 20;

/** Clients of the coach that something has happened to since they were last worked out. */
const DUE = `
  select c.id from clients c
  where c.practice_id = $1 and c.coach_id = $2 and c.archived_at is null and c.attention_due_at <= $3`;

/** Clients with notes to sign. Needs `draft`. */
const WITH_DRAFTS = `
  select client_id from draft`;

/** Clients with a session today; of any coach. */
const WITH_SESSIONS = `
  select n.client_id from sessions n cross join day
  where n.practice_id = $1 and n.status = 'PLANNED' and n.starts_at >= day.starts and n.starts_at < day.ends`;

/** A pause for safety is always worked out, whatever is kept. */
const PAUSED = `
  select c.id from clients c where c.practice_id = $1 and c.coach_id = $2 and c.outreach_paused`;

/**
 * Whether the items of the client `c` have to be worked out, because they are not kept for the member $2. Needs `draft`
 * and `follow_up`.
 */
export const NOT_KEPT = `(
    c.coach_id <> $2 or c.attention_due_at <= $3 or c.outreach_paused
    or c.id in (${WITH_DRAFTS}
      union ${WITH_SESSIONS}
      union select client_id from follow_up))`;

/** The clients among these that are the coach's own and not archived. */
const own = (ids: string): string => `
  select c.* from (${ids}) w (id) join clients c on c.practice_id = $1 and c.id = w.id
  where c.coach_id = $2 and c.archived_at is null`;

/**
 * CTE `ranked`: the clients with the most urgent kept items, one more than are listed at a time, numbered. `after` is a
 * condition on the kept row `r`. It reads no other table, so that an index gives the order.
 */
const ranked = (after = ''): string => `ranked as (
  select r.client_id, r.rank, r.since, row_number() over (order by r.rank, r.since, r.client_id) as nth
  from (
    select r.client_id, r.rank, r.since from client_attention r
    where r.practice_id = $1 and r.coach_id = $2 and r.rank is not null ${after}
    order by r.rank, r.since, r.client_id limit ${CLIENTS_AT_A_TIME + 1}) r)`;

const LISTED = `select client_id from ranked where nth <= ${CLIENTS_AT_A_TIME}`;

/** Where the list continues, as the key and the id of a cursor; null if nothing follows. Needs `ranked`. */
export const CONTINUES_AFTER = `(
    select json_build_object('key', r.rank || ' ' || to_char(r.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
             'id', r.client_id)
    from ranked r
    where r.nth = ${CLIENTS_AT_A_TIME} and exists (select from ranked n where n.nth > r.nth))`;

/**
 * CTEs after `day` and `follow_up`: `ranked`, and `mine` with the clients to work out for Today: all that are due or have items
 * that are not kept, and the most urgent of the others.
 */
export const TODAYS_CLIENTS = `${ranked()},
mine as (${own(`${[DUE, PAUSED, WITH_DRAFTS, WITH_SESSIONS, 'select client_id from follow_up', LISTED].join('\n  union ')}`)})`;

/**
 * CTEs after `day`: `ranked` and `mine` with the clients after the kept rank $4, since $5, client $6. Those that have
 * become due meanwhile are included.
 */
export const FURTHER_CLIENTS = `${ranked('and (r.rank, r.since, r.client_id) > ($4::int, $5::timestamptz, $6::uuid)')},
mine as (${own(LISTED)})`;

/**
 * CTE `mine` after `day`: the clients that may have the latest $6 hidden items before the moment $4, if given. Clients
 * whose latest hidden item is as late as that may have earlier ones too.
 */
export const CLIENTS_WITH_HIDDEN_ITEMS = `mine as (${own(`${DUE}
  union ${WITH_DRAFTS}
  union ${PAUSED}
  union (
    select r.client_id from client_attention r
    where r.practice_id = $1 and r.coach_id = $2 and r.hidden_at >= $4::timestamptz)
  union (
    select r.client_id from client_attention r
    where r.practice_id = $1 and r.coach_id = $2 and r.hidden_at < coalesce($4::timestamptz, 'infinity')
    order by r.hidden_at desc limit $6)`)})`;
