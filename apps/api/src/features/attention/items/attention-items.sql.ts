import { followUpsShown, hasFollowUp } from '../../follow-ups/index.js';
import { opensAt } from '../../plans/index.js';
import { recalledAtColumn } from '../../templates/index.js';
import { marked } from '../marks/attention-marks.sql.js';
import {
  AWAITING_APPROVAL,
  IS_LATE,
  lateActions,
  KNOWN_PLAN_JOIN,
  LAST_ACTIVE,
  LAST_ACTIVE_FACT,
  OVERDUE,
  PLAN_JOIN,
  RUNNING,
  WITHOUT_SESSION_SINCE,
} from './plan-conditions.sql.js';
import { RANKED, TREND_DAYS, UNREAD_DAYS, type Kind } from '../rules/attention-rules.js';

/** The columns of an item; each property is an SQL expression, null if omitted. */
interface ItemColumns {
  /** Distinguishes this item from others of its kind; omitted if a client can have only one. */
  subject?: string;
  /** The title of what it is about. */
  title?: string;
  since: string;
  plan?: string;
  session?: string;
  count?: string;
  days?: string;
  value?: string;
  before?: string;
  section?: string;
  /** The facts of the item, as texts: a dismissed item shows again when a fact is added. */
  facts: string;
}

const item = (kind: Kind, columns: ItemColumns, from: string): string => `
    select '${kind}' as kind, ${RANKED.indexOf(kind)} as rank, ${columns.subject ?? `''`} as subject,
      ${columns.title ?? 'null'} as title, ${columns.since} as since, ${columns.plan ?? 'null::uuid'} as plan_id,
      ${columns.session ?? 'null::uuid'} as session_id, (${columns.count ?? 'null'})::int as count,
      (${columns.days ?? 'null'})::int as days, (${columns.value ?? 'null'})::float8 as value,
      (${columns.before ?? 'null'})::float8 as before, ${columns.section ?? 'null'} as section, ${columns.facts} as facts,
      null::uuid as follow_up_id, c.name as client_name, null as coach_name
    from ${from}`;

export const daysAgo = (days: string): string => `$3::timestamptz - ${days} * interval '1 day'`;
/** CTE `draft`: the coach's drafts that are old enough, of each session. Needs `day`. */
export const DRAFT_WITH = `draft as (
  select n.client_id, n.session_id, min(n.created_at) as since, count(*) as count, array_agg(n.id::text) as facts
  from notes n cross join day
  where n.practice_id = $1 and n.author_id = $2 and n.status = 'DRAFT'
    and n.created_at < ${daysAgo('day.unsigned_note_days')}
  group by 1, 2)`;
export const TODAY = `($3::timestamptz at time zone c.time_zone)::date`;

/**
 * Whether anything that the client `c` shares with their coach can be read by the member $2. Row-level security decides
 * that for each row; this spares looking for rows that it would hide, as most are from an owner.
 */
const SHARES = '(c.coach_id = $2 or c.supervised)';

const SAFETY_HOLD = item(
  'SAFETY_HOLD',
  { subject: 'h.id::text', since: 'h.created_at', facts: 'array[h.id::text]' },
  `(select e.id, e.created_at from safety_events e
     where c.outreach_paused and e.practice_id = $1 and e.client_id = c.id and e.kind = 'STOPPED'
     order by e.created_at desc, e.id desc limit 1) h
   where not ${hasFollowUp('SAFETY_HOLD')}`,
);

const READINESS = item(
  'READINESS',
  { title: 'p.title', since: 'r.at', plan: 'p.id', facts: 'array[r.fact]' },
  `(select to_timestamp((p.phase ->> 'talkAt')::float8 / 1000) as at, p.phase ->> 'talkAt' as fact
     where p.id is not null and day.readiness_on) r
   where r.at is not null and not ${hasFollowUp('READINESS')}`,
);

/** Until the plan ends or moves to another version. Its stored columns say that outreach is closed. */
const RECALLED = item(
  'RECALLED',
  { title: 'p.title', since: 'r.at', plan: 'p.id', facts: 'array[p.recalled_version_id::text]' },
  `(select ${recalledAtColumn('p')} as at where p.recalled_version_id = p.source_version_id) r`,
);

const OTHER_PERSON = item(
  'OTHER_PERSON',
  { subject: 'o.id::text', since: 'o.created_at', facts: 'array[o.id::text]' },
  `other_persons o where o.practice_id = $1 and o.client_id = c.id and o.confirmed_at is null
     and o.withdrawn_at is null and day.other_person_on`,
);

const CONSENT_WITHDRAWN = item(
  'CONSENT_WITHDRAWN',
  { since: 'a.created_at', facts: 'array[a.id::text]' },
  `(select t.id, t.created_at, t.granted from terms_acceptances t
     where day.consent_withdrawn_on and not c.health_data_agreed and t.practice_id = $1 and t.client_id = c.id and t.kind = 'HEALTH_DATA'
     order by t.number desc limit 1) a
   where not a.granted`,
);

/** The row of the client `c` in the couple that they are asked about or joined in. */
const PARTNER = `couple_partners r where r.practice_id = $1 and r.client_id = c.id and r.state <> 'ENDED'`;

/** Since the coach joined them: staff see no date of a pause after the safety questions. */
const COUPLE_WAITING = item(
  'COUPLE_WAITING',
  { subject: 'r.id::text', since: 'r.state_at', facts: 'array[r.id::text]' },
  `${PARTNER} and r.state = 'JOINED' and r.has_limits`,
);

const COUPLE_LEFT = item(
  'COUPLE_LEFT',
  { subject: 'r.id::text', since: 'r.left_at', facts: 'array[r.id::text]' },
  `${PARTNER} and r.left_at is not null`,
);

const COUPLE_ANSWERED = item(
  'COUPLE_ANSWERED',
  {
    subject: 'r.id::text',
    since: 'r.answered_at',
    facts: `array[r.id || ':' || extract(epoch from r.answered_at)]`,
  },
  `${PARTNER} and r.state = 'PROPOSED' and r.answer is not null and day.couple_answered_on`,
);

/** Until the coach has read them: what was written with another coach is not theirs. */
const COUPLE_MESSAGES = item(
  'COUPLE_MESSAGES',
  { subject: 'u.couple_id::text', since: 'u.since', count: 'u.count', facts: 'u.facts' },
  `(select r.couple_id, min(m.created_at) as since, count(*) as count, array_agg(m.id::text) as facts
     from couple_partners r
     join couples k on k.practice_id = $1 and k.id = r.couple_id
     join couple_messages m on m.practice_id = $1 and m.couple_id = k.id and m.from_client = c.id
       and m.created_at > coalesce(k.messages_read_to, '-infinity') and m.created_at <= $3
       and m.coach_id = $2 and m.with_id = $2 and m.withdrawn_at is null
     where r.practice_id = $1 and r.client_id = c.id and r.state <> 'ENDED'
     group by 1) u`,
);

/** What became of the latest offer of a newer version for the plan. A move that was undone is no news any more. */
const offerAnswered = (kind: 'OFFER_ACCEPTED' | 'OFFER_DECLINED', state: string): string =>
  item(
    kind,
    { title: 'p.title', since: 'o.answered_at', plan: 'p.id', facts: 'array[o.id::text]' },
    `(select o.id, o.state, o.answered_at from plan_offers o
     where day.${kind.toLowerCase()}_on and o.practice_id = $1 and o.plan_id = p.id
     order by o.created_at desc, o.id desc limit 1) o
   where o.state = '${state}'`,
  );

/** Sessions that the client `c` asked to move or cancel, until the coach answers or they start. */
const ASKED = `sessions n where n.practice_id = $1 and n.client_id = c.id and n.asked is not null
     and n.asked_answer is null and n.status = 'PLANNED' and n.starts_at > $3`;

const SESSION_ASKED = item(
  'SESSION_ASKED',
  {
    subject: 'n.id::text',
    since: 'n.asked_at',
    session: 'n.id',
    facts: `array[n.id || ':' || extract(epoch from n.asked_at)]`,
  },
  ASKED,
);

/** When the next session starts that the client `c` asked about. */
export const ASKED_UNTIL = `(select min(n.starts_at) from ${ASKED})`;

const approval = (condition: string): string =>
  item(
    'APPROVAL',
    {
      subject: 's.id::text',
      title: 's.title',
      since: 's.since',
      plan: 'p.id',
      count: '1',
      facts: 'array[s.id::text]',
    },
    `(select s.id, s.title, coalesce(${opensAt('s')}, p.starts_at) as since ${AWAITING_APPROVAL}
      and ${condition} and ${RUNNING} and day.approval_on) s`,
  );

const SESSION_TODAY = item(
  'SESSION_TODAY',
  { subject: 'n.id::text', since: 'n.starts_at', session: 'n.id', facts: `'{}'::text[]` },
  `sessions n where n.practice_id = $1 and n.client_id = c.id and n.status = 'PLANNED'
     and n.starts_at >= day.starts and n.starts_at < day.ends`,
);

const UNSIGNED_NOTE = item(
  'UNSIGNED_NOTE',
  {
    subject: 'n.session_id::text',
    since: 'n.since',
    session: 'n.session_id',
    count: 'n.count',
    facts: 'n.facts',
  },
  `draft n where n.client_id = c.id`,
);

/**
 * The trends of the client `c`, read once: the averages of the last days and of as many before them, in the
 * client's days. Each day counts once, so that many check-ins of one night do not outweigh a week. Without
 * the client's consent nothing is read or computed.
 */
const TREND = `(
    select max(i.last) as last, max(i.day)::text as day, ${averages('urge', 'urge_up')}, ${averages('mood', 'mood_down')}
    from (
      select (i.created_at at time zone c.time_zone)::date as day, max(i.created_at) as last, avg(i.urge) as urge,
             avg(i.mood) as mood
      from check_ins i
      where c.shares_check_ins and ${SHARES} and i.practice_id = $1 and i.client_id = c.id
        and i.created_at > ${daysAgo('(2 * greatest(day.urge_up_days, day.mood_down_days) + 1)')}
      group by 1) i) t`;

function averages(value: string, rule: string): string {
  const lately = `i.day > ${TODAY} - day.${rule}_days`;
  const earlier = `i.day > ${TODAY} - 2 * day.${rule}_days and not ${lately}`;
  const average = (when: string) =>
    `case when count(*) filter (where ${when}) >= ${TREND_DAYS} then avg(i.${value}) filter (where ${when}) end`;
  return `${average(lately)} as ${value}, ${average(earlier)} as ${value}_before`;
}

const trend = (kind: 'URGE_UP' | 'MOOD_DOWN', value: string, passes: string): string =>
  item(
    kind,
    {
      since: 't.last',
      days: `day.${kind.toLowerCase()}_days`,
      value: `t.${value}`,
      before: `t.${value}_before`,
      facts: 'array[t.day]',
    },
    `(values (0)) as one where ${passes}`,
  );

const URGE_UP = trend(
  'URGE_UP',
  'urge',
  `t.urge >= day.urge_up_at or t.urge - t.urge_before >= day.urge_up_by`,
);

const MOOD_DOWN = trend(
  'MOOD_DOWN',
  'mood',
  `t.mood <= day.mood_down_at or t.mood_before - t.mood >= day.mood_down_by`,
);

/** Counted as `allowanceAt` of the engine does, of the plan that has not ended. */
const ALLOWANCE = item(
  'ALLOWANCE',
  {
    since: 'k.last',
    plan: 'p.id',
    count: 'k.count',
    days: `p.allowance ->> 'days'`,
    before: `p.allowance ->> 'max'`,
    facts: 'k.facts',
  },
  `(select count(*) as count, max(k.created_at) as last, array_agg(k.id::text) as facts
      from contacts k
      where k.practice_id = $1 and k.client_id = c.id and k.begun_by = 'CLIENT' and day.allowance_on
        and p.allowance is not null and c.shares_contact_log and ${SHARES}
        and k.created_at >= to_timestamp((p.allowance ->> 'since')::float8 / 1000)
        and k.created_at >= (${TODAY} - (p.allowance ->> 'days')::int + 1)::timestamp at time zone c.time_zone) k
    where k.count >= (p.allowance ->> 'max')::int + day.allowance_by`,
);

interface Shared {
  section: string;
  table: string;
  /** When it was shared. */
  at: string;
  isShared: string;
  fact: string;
  /** Whatever the rule about unread content says. */
  always?: true;
}

const SHARED: readonly Shared[] = [
  {
    section: 'REFLECTIONS',
    table: 'reflections',
    at: 'u.saved_at',
    isShared: `u.shared and c.shares_reflections and ${SHARES}`,
    fact: `u.id || ':' || u.version`,
  },
  {
    section: 'ANSWERS',
    table: 'questionnaire_results',
    at: 'u.created_at',
    isShared: 'u.shared',
    fact: 'u.id::text',
  },
  {
    section: 'BREATHER',
    table: 'breathers',
    at: 'u.shared_at',
    isShared: `u.shared_at is not null and ${SHARES}`,
    fact: 'u.id::text',
  },
  {
    section: 'JOURNAL',
    table: 'journal_entries',
    at: 'u.shared_at',
    isShared: `u.shared_at is not null and ${SHARES}`,
    // Shared once more is new.
    fact: `u.id || ':' || extract(epoch from u.shared_at)`,
  },
  {
    section: 'FORMS',
    table: 'form_answers',
    at: 'u.shared_at',
    isShared: `u.shared_at is not null and ${SHARES}`,
    // Shared later, or once more, is new.
    fact: `case when u.shared_at = u.sent_at then u.id::text else u.id || ':' || extract(epoch from u.shared_at) end`,
  },
  {
    section: 'FILES',
    table: 'client_files',
    at: 'u.shared_at',
    isShared:
      'u.shared_at is not null and u.removed_at is null and u.with_id = $2 and c.coach_id = $2',
    // Shared once more is new.
    fact: `u.id || ':' || extract(epoch from u.shared_at)`,
  },
  {
    section: 'MESSAGES',
    table: 'messages',
    at: 'u.created_at',
    isShared: `u.from_client and u.withdrawn_at is null and u.with_id = $2 and c.coach_id = $2 and c.shares_messages`,
    fact: 'u.id::text',
    always: true,
  },
];

/** What the client `c` shared in the section, as far as the coach has not read it. */
const unreadOf = ({ section, table, at, isShared, always }: Shared): string =>
  `${table} u where u.practice_id = $1 and u.client_id = c.id and ${isShared}${always ? '' : ' and day.unread_on'}
     and ${at} > greatest(${always ? `'-infinity'` : daysAgo(String(UNREAD_DAYS))}, (
       select m.read_to from read_marks m
       where m.practice_id = $1 and m.client_id = c.id and m.section = '${section}'))`;

/** Where to find what is unread, or will be when the days of the rule are over. */
export const UNREAD_MOMENTS = SHARED.filter(({ always }) => !always).map((shared) => ({
  at: shared.at,
  from: unreadOf(shared),
}));

/** One item for each section of the client's page, so that each links to its section. */
const UNREAD = SHARED.map((shared) => {
  const { section, at, fact, always } = shared;
  return item(
    'UNREAD',
    {
      subject: `'${section}'`,
      since: 'u.since',
      count: 'u.count',
      section: `'${section}'`,
      facts: 'u.facts',
    },
    `(select count(*) as count, min(${at}) as since, array_agg(${fact}) as facts from ${unreadOf(shared)}
          and ${at} <= ${always ? '$3' : daysAgo('day.unread_days')}) u
      where u.count > 0`,
  );
});

/** The actions of a client that are late. `late`: the row with their number, the first due day and their facts. */
const overdueActions = (late: string): string =>
  item(
    'OVERDUE',
    { title: 'p.title', since: 'a.since', plan: 'p.id', count: 'a.count', facts: 'a.facts' },
    `${late} a where a.count > 0`,
  );

const QUIET = item(
  'QUIET',
  { title: 'p.title', since: LAST_ACTIVE, plan: 'p.id', facts: `array[${LAST_ACTIVE_FACT}]` },
  `(values (0)) as one
    where ${RUNNING} and c.joined_at is not null and ${LAST_ACTIVE} < ${daysAgo('day.quiet_days')}`,
);

const NOTHING_PLANNED = item(
  'NOTHING_PLANNED',
  {
    title: 'p.title',
    since: 'n.since',
    plan: 'p.id',
    facts: `array[extract(epoch from n.since)::text]`,
  },
  `(select ${WITHOUT_SESSION_SINCE} as since
     where ${RUNNING} and c.joined_at is not null and day.nothing_planned_on offset 0) n
    where n.since < ${daysAgo('day.nothing_planned_days')}`,
);

interface PlanOfItems {
  /** The plan `p` of the client `c`. */
  join: string;
  mayAwaitApproval: string;
  late: string;
}

const itemsWith = ({ join, mayAwaitApproval, late }: PlanOfItems): string => `
  select c.id as client_id, c.call_name, found.*
  from mine c cross join day ${join} left join lateral ${TREND} on true cross join lateral (${[
    SAFETY_HOLD,
    READINESS,
    COUPLE_WAITING,
    COUPLE_LEFT,
    RECALLED,
    OTHER_PERSON,
    CONSENT_WITHDRAWN,
    COUPLE_ANSWERED,
    COUPLE_MESSAGES,
    offerAnswered('OFFER_ACCEPTED', 'ACCEPTED'),
    offerAnswered('OFFER_DECLINED', 'DECLINED'),
    SESSION_ASKED,
    approval(mayAwaitApproval),
    SESSION_TODAY,
    UNSIGNED_NOTE,
    URGE_UP,
    ALLOWANCE,
    MOOD_DOWN,
    ...UNREAD,
    overdueActions(late),
    QUIET,
    NOTHING_PLANNED,
  ].join('\n    union all')}) found`;

/**
 * All attention items of the clients `mine` (rows of `clients`), including hidden ones. Needs the CTE `day`: the coach's
 * `today` with its instants `starts` and `ends`, and the columns of the rules. $1 practice, $2 coach, $3 now.
 */
export const ITEMS = itemsWith({
  join: PLAN_JOIN,
  mayAwaitApproval: 'true',
  late: `(select ${lateActions()} ${OVERDUE} and ${IS_LATE} and ${RUNNING})`,
});

/** As `ITEMS`, for clients with `PLAN_COLUMNS` and what is `late_…`: their plans, steps and actions are not read again. */
export const ITEMS_OF_KNOWN_PLANS = itemsWith({
  join: KNOWN_PLAN_JOIN,
  mayAwaitApproval: 'c.awaits_approval',
  late: '(select c.late_count as count, c.late_since as since, c.late_facts as facts)',
});

/** Open follow-ups as attention items, for any client. */
export const followUpItems = (shown: (now: string) => string): string => `
  select f.client_id, f.call_name, f.kind,
    array_position(array[${RANKED.map((kind) => `'${kind}'`).join(', ')}], f.kind) - 1 as rank,
    f.id::text as subject, null as title, f.created_at as since, null::uuid as plan_id, null::uuid as session_id,
    null::int as count, null::int as days, null::float8 as value, null::float8 as before, null as section,
    array[f.id::text] as facts, f.id as follow_up_id, f.client_name, f.coach_name
  from (${followUpsShown(shown)}) f`;

/** The columns of the row `item`. */
const OF_ITEM = {
  client: 'item.client_id',
  kind: 'item.kind',
  subject: 'item.subject',
  facts: 'item.facts',
};

/** The items that are shown: follow-ups always, others unless they are snoozed or dismissed. */
export const SHOWN = `
  select item.* from item cross join day
  where item.follow_up_id is not null or not ${marked(OF_ITEM)}`;
