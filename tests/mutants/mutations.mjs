/** In the engine, with the names of its specs that must fail. */
const engine = (tests, find, replace) => ({ find, replace, tests: tests.split(' ') });

/** In a statement, a policy or a service of the API, with the specs of `tests/` that must fail. */
const api = (tests, find, replace) => ({
  find,
  replace,
  tests: tests.split(' ').map((name) => `tests/${name}.spec.ts`),
});

/**
 * One-line faults that tests must detect. `find` must occur exactly once in the sources of the API and the libs, in
 * whichever file.
 */
export const MUTATIONS = [
  // The outreach gate
  engine(
    'outreach/outreach-gate',
    "return until > now ? [{ kind: 'ALLOWANCE', until }] : [];",
    "return until >= now + 1e9 ? [{ kind: 'ALLOWANCE', until }] : [];",
  ),
  engine(
    'outreach/outreach-gate',
    'archived.length > 0 ? null : latest',
    'archived.length > 9 ? null : latest',
  ),
  engine(
    'outreach/outreach-gate',
    'allowedFrom === null || allowedFrom > approvedAt',
    'allowedFrom !== null && allowedFrom > approvedAt',
  ),
  engine(
    'outreach/outreach-gate',
    'changedAt !== null && changedAt > approvedAt',
    'changedAt !== null && changedAt < approvedAt',
  ),
  engine('outreach/outreach-gate', 'at !== null && at < end', 'at !== null && at <= end'),
  engine('outreach/outreach-gate', 'DAYS_AN_APPROVAL_LASTS = 30', 'DAYS_AN_APPROVAL_LASTS = 31'),
  engine('outreach/outreach-gate', 'linked === true || (reach', '(reach'),
  engine(
    'outreach/outreach-gate',
    'closing !== null && isPause(closing) ? null : openFrom',
    'openFrom',
  ),
  engine('outreach/outreach-gate', 'Math.max(now, limits.allowedFrom ?? now)', 'now'),
  engine('outreach/outreach-gate', '...facts.actionsFirst, ...allowanceLocks', '...allowanceLocks'),

  // Safety answers
  engine(
    'outreach/safety',
    "if (latest.outcome !== 'PROCEED')",
    "if (latest.outcome === 'SAFETY_STOP')",
  ),
  engine('outreach/safety plan/stored', 'at > closing.at),', 'at < closing.at),'),
  engine('answers/effective-answers', 'LEAST_HOURS_CLOSED = 72', 'LEAST_HOURS_CLOSED = 71'),
  engine('answers/effective-answers', 'HOURS_UNTIL_NEW_CHECK = 24', 'HOURS_UNTIL_NEW_CHECK = 23'),
  engine(
    'answers/effective-answers',
    'severity(answer.outcome) < severity(current.outcome)',
    'severity(answer.outcome) <= severity(current.outcome)',
  ),

  // Boundaries and waits
  engine(
    'outreach/outreach-gate outreach/boundary',
    "return boundary !== 'OPEN';",
    "return boundary === 'LIMITED';",
  ),
  engine(
    'outreach/boundary',
    'return end !== null && end <= now;',
    'return end !== null && end < now;',
  ),
  engine(
    'outreach/boundary',
    "if (current === 'LEGAL_ORDER') return { code: 'LEGAL_ORDER_STANDS' };",
    '',
  ),
  engine(
    'decisions/waits plan/project',
    'stepFacts(meet(step, context, true), step, context)',
    'stepFacts(meet(step, context), step, context)',
  ),
  engine(
    'outreach/surprise plan/zones',
    'startOfDay(addDays(surprisedOn, -1), zone)',
    'startOfDay(addDays(surprisedOn, 1), zone)',
  ),
  engine(
    'decide plan/project',
    'reaches.length > 0 && reaches.every',
    'reaches.length > 0 && reaches.some',
  ),
  engine('decide', 'closed.every((reasons)', 'closed.some((reasons)'),
  engine(
    'plan/shown',
    "return lock.kind === 'STEP' || lock.kind === 'CALM' || lock.kind === 'APPROVAL';",
    "return lock.kind === 'STEP';",
  ),
  // Habits
  engine(
    'plan/project',
    'if (times >= habit.times) met += 1;',
    'if (times > habit.times) met += 1;',
  ),
  engine('plan/project', 'return weekOf(day);', "return day.slice(0, 8) + '01';"),

  // The phases that are stored
  engine(
    'plan/stored',
    '...[resumesAt, talk?.until ?? null].filter',
    '...[talk?.until ?? null].filter',
  ),
  engine('plan/stored', '    startsAt,\n    ...[resumesAt', '    ...[resumesAt'),
  engine('plan/project', "now < startsAt ? 'SCHEDULED'", "now <= startsAt ? 'SCHEDULED'"),

  // What screens read of what the engine stored
  api('api/plans', '@.until == null || @.until > $now', '@.until == null || @.until >= $now'),
  api(
    'api/plans',
    "and ${today} < (${state('current')} ->> 'to')::date",
    "and ${today} <= (${state('current')} ->> 'to')::date",
  ),
  api(
    'api/plans',
    "(a.habit_state ->> 'openedOn')::date < ${today}",
    "(a.habit_state ->> 'openedOn')::date <= ${today}",
  ),
  api('api/lives', "order by a.position), '[]')", "order by a.position desc), '[]')"),
  api(
    'api/today',
    "${statusAt('a')} = 'OPEN' and a.due_on is not null and a.due_on < c.today",
    "${statusAt('a')} = 'OPEN' and a.due_on is not null and a.due_on <= c.today",
  ),
  api(
    'api/contact api/check-ins',
    "${touchClientSql('$1', '$3', '$4', '$5')})",
    "${touchClientSql('$1', '$3', '$4', 'false')})",
  ),

  // Caseload and attention
  api('api/lives', 'coalesce(p.done, 0) * 1000', '0 * 1000'),
  api('api/follow-ups', "lpad(k.rank::text, 2, '0') ||", "'00' ||"),
  api(
    'api/lives',
    'a.due_on < ($3::timestamptz at time zone c.time_zone)::date',
    'a.due_on <= ($3::timestamptz at time zone c.time_zone)::date',
  ),
  api('api/follow-ups', 'where c.outreach_paused and e.practice_id', 'where e.practice_id'),

  // Facts that statements hand to the engine
  api('api/archiving', "then 'CURRENT' else 'ARCHIVED' end", "then 'CURRENT' else 'CURRENT' end"),
  api('api/linked-partners', "'linked', ${c}.approval_needed", "'linked', false"),
  api(
    'api/surprises',
    'g.person_id = p.person_id and g.taken_back_at is null',
    'g.person_id = p.person_id',
  ),
  api(
    'api/reminders',
    '({ outreach }) => isOpen || !outreach',
    '({ outreach }) => isOpen || outreach',
  ),
  api('api/closing', "and person_id = $3 and ending = 'LET_GO'", 'and person_id = $3'),

  // Row-level security
  api('isolation/safety-answers', "((STAFF and kind <> 'CHECKED') or", '((STAFF) or'),
  api(
    'architecture/catalog',
    'read: `practice_id = PRACTICE and STAFF`,\n        write: `practice_id = PRACTICE and ${SERVER}`,',
    'read: `practice_id = PRACTICE`,\n        write: `practice_id = PRACTICE and ${SERVER}`,',
  ),
  api(
    'architecture/catalog',
    "and (k.coach_id = MEMBER or ${said('SUPERVISOR')}))`;",
    'and (k.coach_id = MEMBER or true))`;',
  ),
];
