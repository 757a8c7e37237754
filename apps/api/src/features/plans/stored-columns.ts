/**
 * Pieces of the all-day statements. They read the columns that the engine keeps with every change, by the
 * rules of `StoredPlan` in @footing/plan-engine. Within them $1 is the practice and $3 is now; \`p\` is a plan,
 * \`s\` one of its steps.
 */
export const PLAN_STATUS = `case
    when p.status = 'SCHEDULED' and p.starts_at <= $3 then 'ACTIVE'
    when p.status = 'PAUSED' and p.resumes_at <= $3 then case when p.starts_at <= $3 then 'ACTIVE' else 'SCHEDULED' end
    else p.status end`;

export const STEP_STATUS = `case when s.status = 'LOCKED' and s.timed and s.opens_at <= $3 then 'OPEN' else s.status end`;

/** What holds the step `s`: the first of its locks, and the second once a boundary before it has run out. */
export const SHOWN_LOCK = `case when s.locks -> 0 ->> 'kind' = 'BOUNDARY'
    and (s.locks -> 0 ->> 'until')::float8 <= extract(epoch from $3::timestamptz) * 1000
  then s.locks -> 1 else s.locks -> 0 end`;

/** What holds after it, so that nobody takes the end of a boundary for the day of opening. */
const NEXT_LOCK = `case when s.locks -> 0 ->> 'kind' = 'BOUNDARY'
    and (s.locks -> 0 ->> 'until')::float8 > extract(epoch from $3::timestamptz) * 1000
    and s.locks -> 1 ->> 'until' is null
  then s.locks -> 1 end`;

/** The steps `s` of a plan as stones, in order: an aggregate over them. */
export const STONES_OF_STEPS = `json_agg(json_build_object(
      'key', s.id, 'title', s.title, 'status', ${STEP_STATUS}, 'outreach', s.outreach, 'opensAt', s.opens_at,
      'lock', case when not (s.timed and s.opens_at <= $3) then ${SHOWN_LOCK} end,
      'nextLock', case when not (s.timed and s.opens_at <= $3) then ${NEXT_LOCK} end) order by s.position)`;

/** All steps of the plan `p` as stones. */
export const STONES = `(
  select ${STONES_OF_STEPS} from plan_steps s where s.practice_id = $1 and s.plan_id = p.id)`;
