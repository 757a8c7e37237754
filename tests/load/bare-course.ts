/** The part of a stored course that holds now, as jsonb. Nearly every course has one part. */
export const phase = (
  row: string,
): string => `case when ${row}.course -> 1 is null then ${row}.course -> 0 else (
    select part from jsonb_array_elements(${row}.course) with ordinality as e (part, nth)
    where part ->> 'until' is null or (part ->> 'until')::float8 > extract(epoch from $3::timestamptz) * 1000
    order by nth limit 1) end`;

/** The habit of the action `a` on the client's day `c.today`. */
export const HABIT = `case when a.kind = 'HABIT' then (
    select json_build_object(
      'times', h -> 'times', 'per', h -> 'per', 'periods', h -> 'periods', 'periodsMet', h -> 'periodsMet',
      'count', case when c.today >= (h -> 'current' ->> 'from')::date and c.today < (h -> 'current' ->> 'to')::date
        then h -> 'current' -> 'count' else '0' end,
      'today', coalesce(d.today, 0),
      'yesterday', case when coalesce((h ->> 'openedOn')::date < c.today, true) then coalesce(d.yesterday, 0) end)
    from (values (a.habit_state)) s (h) cross join lateral (
      select max((e ->> 'times')::int) filter (where (e ->> 'on')::date = c.today) as today,
             max((e ->> 'times')::int) filter (where (e ->> 'on')::date = c.today - 1) as yesterday
      from jsonb_array_elements(h -> 'days') e) d) end`;
