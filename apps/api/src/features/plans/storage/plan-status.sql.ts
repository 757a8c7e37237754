/**
 * Pieces of statements that read what the engine stored with every change (`StoredPlan` in @footing/plan-engine).
 * They compare it with now and derive no rule. $1 is the practice and $3 is now; `p` is a plan, `s` one of its
 * steps, `a` an action.
 */

/**
 * The phase of the row (a plan, a step or an action) at that moment, as jsonb. Nearly every row has one phase, which holds
 * forever.
 */
export const phaseAt = (row: string, now = '$3'): string =>
  `case when ${row}.course -> 1 is null then ${row}.course -> 0
    else jsonb_path_query_first(${row}.course, '$[*] ? (@.until == null || @.until > $now)',
      jsonb_build_object('now', extract(epoch from ${now}::timestamptz) * 1000)) end`;

export const statusAt = (row: string, now = '$3'): string =>
  `((${phaseAt(row, now)}) ->> 'status')`;

/** When the step opened or will open, according to its phase. */
export const opensAt = (step: string, now = '$3'): string =>
  `to_timestamp(((${phaseAt(step, now)}) ->> 'opensAt')::float8 / 1000)`;

/** The step `s` with its phase `f` as a stone. `withLocks`: a condition for what a list of clients does not show. */
export const stoneOf = (withLocks = 'true'): string => {
  const short = `'key', s.id, 'title', s.title, 'outreach', s.outreach, 'status', s.f -> 'status'`;
  const long = `json_build_object(${short}, 'opensAt', s.f -> 'opensAt', 'lock', s.f -> 'lock', 'nextLock', s.f -> 'nextLock')`;
  return withLocks === 'true'
    ? long
    : `case when ${withLocks} then ${long} else json_build_object(${short}) end`;
};

/** The steps `s` of the plan `p`, each with its phase `f`, which is read once. */
export const STEPS_WITH_PHASE = `(
      select s.id, s.title, s.outreach, s.position, s.clock_opens_at, ${phaseAt('s')} as f from plan_steps s
      where s.practice_id = $1 and s.plan_id = p.id and s.removed_at is null offset 0) s`;

/** The state of the habit `a` on the local day `today`. */
export const habitOn = (today: string): string => {
  const state = (field: string) => `a.habit_state -> '${field}'`;
  const count = (day: string) => `coalesce((
        select (d ->> 'times')::int from jsonb_array_elements(${state('days')}) d where (d ->> 'on')::date = ${day}), 0)`;
  return `json_build_object(
      'times', ${state('times')}, 'per', ${state('per')}, 'periods', ${state('periods')},
      'periodsMet', ${state('periodsMet')},
      'count', case when ${today} >= (${state('current')} ->> 'from')::date
          and ${today} < (${state('current')} ->> 'to')::date then (${state('current')} ->> 'count')::int else 0 end,
      'today', ${count(today)},
      'yesterday', case when coalesce((a.habit_state ->> 'openedOn')::date < ${today}, true)
        then ${count(`${today} - 1`)} end)`;
};

/** Whether an unfinished step of the client's running plan has a CALM rule. */
export const waitsForCalm = (practice: string, client: string): string => `exists (
    select from plans p join plan_steps s on s.practice_id = ${practice} and s.plan_id = p.id
    where p.practice_id = ${practice} and p.client_id = ${client} and p.ended_at is null and s.ended_at is null
      and s.removed_at is null
      and s.opens @> '[{"kind": "CALM"}]')`;
