/** In the order in which the product ranks them. */
export const RANKED = [
  'LEGAL_ORDER',
  'SAFETY_HOLD',
  'CALL_REQUEST',
  'FORM_ALARM',
  'READINESS',
  'NEW_START',
  'TRANSFER',
  'ACCESS_REQUEST',
  'COUPLE_WAITING',
  'COUPLE_LEFT',
  'OTHER_PERSON',
  'CONSENT_WITHDRAWN',
  'COUPLE_ANSWERED',
  'SESSION_ASKED',
  'APPROVAL',
  'SESSION_TODAY',
  'UNSIGNED_NOTE',
  'URGE_UP',
  'ALLOWANCE',
  'MOOD_DOWN',
  'UNREAD',
  'OVERDUE',
  'QUIET',
  'NOTHING_PLANNED',
];

/** One kind of item of the client `c`; columns that are left out are null. */
function item(kind: string, columns: Record<string, string>, from: string): string {
  const column = (name: string, type: string) => `(${columns[name] ?? 'null'})::${type}`;
  return `select '${kind}' as kind, ${RANKED.indexOf(kind)} as rank, ${columns['subject'] ?? `''`} as subject,
    ${column('title', 'text')} as title, ${columns['since']} as since, ${column('plan', 'uuid')} as plan_id,
    ${column('session', 'uuid')} as session_id, ${column('count', 'int')} as count, ${column('days', 'int')} as days,
    ${column('value', 'float8')} as value, ${column('before', 'float8')} as before, ${column('section', 'text')} as section,
    ${columns['facts']} as facts from ${from}`;
}

const daysAgo = (days: number): string => `$3::timestamptz - interval '${days} days'`;

function unread(section: string, at: string, fact: string, from: string): string {
  return item(
    'UNREAD',
    {
      subject: `'${section}'`,
      section: `'${section}'`,
      since: 'u.since',
      count: 'u.count',
      facts: 'u.facts',
    },
    `(select count(*) as count, min(${at}) as since, array_agg(${fact}) as facts from ${from}
        and c.readable and ${at} <= $3 and ${at} > greatest(${daysAgo(30)}, (select r.read_to from read_marks r
          where r.practice_id = $1 and r.client_id = c.id and r.section = '${section}'))) u where u.count > 0`,
  );
}

const trend = (kind: string, value: string, is: string): string =>
  item(
    kind,
    {
      since: 't.last',
      days: '7',
      value: `t.${value}`,
      before: `t.${value}_before`,
      facts: 'array[t.day::text]',
    },
    `(values (0)) one where ${is}`,
  );

const average = (value: string, when: string): string =>
  `case when count(*) filter (where ${when}) >= 3 then avg(i.${value}) filter (where ${when}) end`;
const LATELY = 'i.day > c.today - 7';
const EARLIER = 'i.day > c.today - 14 and i.day <= c.today - 7';

/** The trends of the client `c`: no row is read of those who do not share. */
export const TREND = `lateral (
  select max(i.last) as last, max(i.day) as day,
    ${average('urge', LATELY)} as urge, ${average('urge', EARLIER)} as urge_before,
    ${average('mood', LATELY)} as mood, ${average('mood', EARLIER)} as mood_before
  from (select (i.created_at at time zone c.time_zone)::date as day, max(i.created_at) as last, avg(i.urge) as urge,
               avg(i.mood) as mood
        from check_ins i where c.readable and c.shares_check_ins and i.practice_id = $1 and i.client_id = c.id
          and i.created_at > ${daysAgo(15)} group by 1) i) t`;

/** The items of the client `c` with its plan `p`, steps `st`, overdue actions `o` and trend `t`, on the coach's `day`. */
const ITEMS = [
  item(
    'SAFETY_HOLD',
    { subject: 'h.id::text', since: 'h.created_at', facts: 'array[h.id::text]' },
    `(select e.id, e.created_at from safety_events e where c.outreach_paused and e.practice_id = $1
        and e.client_id = c.id and e.kind = 'STOPPED' order by e.created_at desc, e.id desc limit 1) h
      where not exists (select from follow_up f where f.client_id = c.id and f.kind = 'SAFETY_HOLD')`,
  ),
  item(
    'READINESS',
    {
      title: 'p.title',
      since: `to_timestamp((p.f ->> 'talkAt')::float8 / 1000)`,
      plan: 'p.id',
      facts: `array[p.f ->> 'talkAt']`,
    },
    `(values (0)) one where p.f ->> 'talkAt' is not null
      and not exists (select from follow_up f where f.client_id = c.id and f.kind = 'READINESS')`,
  ),
  item(
    'OTHER_PERSON',
    { subject: 'q.id::text', since: 'q.created_at', facts: 'array[q.id::text]' },
    `other_persons q where q.practice_id = $1 and q.client_id = c.id and q.confirmed_at is null and q.withdrawn_at is null`,
  ),
  item(
    'CONSENT_WITHDRAWN',
    { since: 'w.created_at', facts: 'array[w.id::text]' },
    `(select w.id, w.created_at, w.granted from terms_acceptances w where not c.health_data_agreed and w.practice_id = $1
        and w.client_id = c.id and w.kind = 'HEALTH_DATA' order by w.number desc limit 1) w where not w.granted`,
  ),
  item(
    'SESSION_ASKED',
    {
      subject: 'n.id::text',
      since: 'n.asked_at',
      session: 'n.id',
      facts: `array[n.id || ':' || extract(epoch from n.asked_at)]`,
    },
    `sessions n where n.practice_id = $1 and n.client_id = c.id and n.asked is not null and n.asked_answer is null
      and n.status = 'PLANNED' and n.starts_at > $3`,
  ),
  item(
    'APPROVAL',
    {
      subject: 's.id::text',
      title: 's.title',
      since: `coalesce(to_timestamp((s.opens)::float8 / 1000), p.starts_at)`,
      plan: 'p.id',
      count: '1',
      facts: 'array[s.id::text]',
    },
    `jsonb_to_recordset(st.awaiting) as s (id uuid, title text, opens text) where p.running`,
  ),
  item(
    'SESSION_TODAY',
    {
      subject: 'n.id::text',
      since: 'n.starts_at',
      session: 'n.id',
      facts: `'{}'::text[]`,
    },
    `sessions n where n.practice_id = $1 and n.client_id = c.id and n.status = 'PLANNED'
      and n.starts_at >= day.starts and n.starts_at < day.ends`,
  ),
  item(
    'UNSIGNED_NOTE',
    {
      subject: 'n.session_id::text',
      since: 'n.since',
      session: 'n.session_id',
      count: 'n.count',
      facts: 'n.facts',
    },
    `draft n where n.client_id = c.id`,
  ),
  trend('URGE_UP', 'urge', 't.urge >= 8 or t.urge - t.urge_before >= 2'),
  item(
    'ALLOWANCE',
    {
      since: 'k.last',
      plan: 'p.id',
      count: 'k.count',
      days: `p.allowance ->> 'days'`,
      before: `p.allowance ->> 'max'`,
      facts: 'k.facts',
    },
    `(select count(*) as count, max(k.created_at) as last, array_agg(k.id::text) as facts from contacts k
      where c.readable and c.shares_contact_log and p.allowance is not null and k.practice_id = $1 and k.client_id = c.id
        and k.begun_by = 'CLIENT' and k.created_at >= greatest(to_timestamp((p.allowance ->> 'since')::float8 / 1000),
          (c.today - (p.allowance ->> 'days')::int + 1)::timestamp at time zone c.time_zone)) k
     where k.count >= (p.allowance ->> 'max')::int + 3`,
  ),
  trend('MOOD_DOWN', 'mood', 't.mood <= 2 or t.mood_before - t.mood >= 2'),
  unread(
    'REFLECTIONS',
    'u.saved_at',
    `u.id || ':' || u.version`,
    `reflections u where c.shares_reflections and u.practice_id = $1 and u.client_id = c.id and u.shared`,
  ),
  unread(
    'ANSWERS',
    'u.created_at',
    'u.id::text',
    `questionnaire_results u where u.practice_id = $1 and u.client_id = c.id and u.shared`,
  ),
  unread(
    'BREATHER',
    'u.shared_at',
    'u.id::text',
    `breathers u where u.practice_id = $1 and u.client_id = c.id and u.shared_at is not null`,
  ),
  unread(
    'JOURNAL',
    'u.shared_at',
    `u.id || ':' || extract(epoch from u.shared_at)`,
    `journal_entries u where u.practice_id = $1 and u.client_id = c.id and u.shared_at is not null`,
  ),
  unread(
    'FORMS',
    'u.shared_at',
    `case when u.shared_at = u.sent_at then u.id::text else u.id || ':' || extract(epoch from u.shared_at) end`,
    `form_answers u where u.practice_id = $1 and u.client_id = c.id and u.shared_at is not null`,
  ),
  item(
    'OVERDUE',
    {
      title: 'p.title',
      since: 'o.since::timestamptz',
      plan: 'p.id',
      count: 'o.count',
      facts: 'o.facts',
    },
    `(values (0)) one where o.count > 0 and p.running`,
  ),
  item(
    'QUIET',
    {
      title: 'p.title',
      since: 'coalesce(c.last_heard_at, c.joined_at)',
      plan: 'p.id',
      facts: 'array[extract(epoch from coalesce(c.last_heard_at, c.joined_at))::text]',
    },
    `(values (0)) one where p.running and c.joined_at is not null
      and coalesce(c.last_heard_at, c.joined_at) < ${daysAgo(7)}`,
  ),
  item(
    'NOTHING_PLANNED',
    {
      title: 'p.title',
      since: 'n.since',
      plan: 'p.id',
      facts: 'array[extract(epoch from n.since)::text]',
    },
    `(select greatest(p.starts_at, c.joined_at, (select n.ends_at from sessions n where n.practice_id = $1
        and n.client_id = c.id and n.status <> 'CANCELLED' order by n.starts_at desc limit 1)) as since
      where p.running and c.joined_at is not null) n where n.since < ${daysAgo(14)}`,
  ),
].join('\n  union all ');

/** The items that are not snoozed or dismissed. */
export const SHOWN = `(${ITEMS}) item
  where not coalesce((
    select m.until > day.today or (m.until is null and item.facts <@ m.facts) from attention_marks m
    where m.practice_id = $1 and m.client_id = c.id and m.kind = item.kind and m.subject = item.subject
      and m.taken_back_at is null order by m.created_at desc, m.id desc limit 1), false)`;

/** Whether the member `m` coaches the partner of the client of `f`. */
export const coachesPartner = (member: string): string => `exists (
    select from client_links l join clients o on o.practice_id = $1 and o.coach_id = ${member}
      and o.id = case when l.first_id = f.client_id then l.second_id else l.first_id end
    where l.practice_id = $1 and l.unlinked_at is null and f.client_id in (l.first_id, l.second_id))`;

const ESCALATED = `(m.id <> h.id and not ${coachesPartner('m.id')} and (
    (f.owner_told and m.role = 'OWNER')
    or ((f.escalated_at is not null or h.removed_at is not null
          or f.created_at + s.follow_up_hours * interval '1 hour' <= $3
          or (f.assignee_id is null and a.starts_at <= $3 and a.ends_at > $3))
        and (m.id = k.coach_id or m.id = a.stand_in_id or (m.role = 'OWNER' and not exists (
          select from members i where i.practice_id = $1 and i.id = a.stand_in_id and i.removed_at is null
            and not ${coachesPartner('i.id')}))))))`;

/** `day`, `follow_up` and `draft`: what concerns the member of the staff, whoever the clients are. */
export const withDay = (listed: string): string => `
day as materialized (
  select m.role, d.today, d.today::timestamp at time zone m.time_zone as starts,
         (d.today + 1)::timestamp at time zone m.time_zone as ends
  from members m, lateral (select ($3::timestamptz at time zone m.time_zone)::date as today) d
  where m.practice_id = $1 and m.id = $2),
follow_up as materialized (
  select f.id, f.kind, f.client_id, f.created_at, k.call_name, k.name as client_name, k.coach_id,
         (m.id = h.id or ${ESCALATED} ${listed}) as shown, k.coach_id <> m.id as of_other
  from follow_ups f
  join clients k on k.practice_id = $1 and k.id = f.client_id
  join practices s on s.id = $1
  join members h on h.practice_id = $1 and h.id = coalesce(f.assignee_id, k.coach_id)
  join members m on m.practice_id = $1 and m.id = $2
  left join coach_absences a on a.practice_id = $1 and a.member_id = k.coach_id
  where f.practice_id = $1 and f.acknowledged_at is null),
draft as materialized (
  select n.client_id, n.session_id, min(n.created_at) as since, count(*) as count, array_agg(n.id::text) as facts
  from notes n where n.practice_id = $1 and n.author_id = $2 and n.status = 'DRAFT' and n.created_at < ${daysAgo(2)}
  group by 1, 2)`;
