import { deepStrictEqual } from 'node:assert';
import { CompleteActionDocument, UndoActionDocument } from '@footing/contract';
import { print } from 'graphql';
import { caseloadStatement, clientTodayStatement, coachTodayStatement } from '@footing/api/testing';

export interface Caller {
  token: string;
  actionId: string | null;
}
interface Scenario {
  who: 'CLIENT' | 'COACH';
  requests(callers: Caller[]): { body: object; token: string }[];
  bare: {
    statement: { name: string; text: string };
    values: 'client' | 'coach' | 'today' | 'action';
  };
  /** Throws unless both answers say the same. */
  same?(ours: unknown, bare: unknown): void;
}

const LOCK = 'kind until days anchor step title boundary ending';
const STONES = `stones { key title status outreach opensAt lock { ${LOCK} } nextLock { ${LOCK} } }`;

const CLIENT_TODAY = `query clientToday { clientToday {
  now today callName coachName checkedIn onHold
  plan { id title status startsOn done total ${STONES}
    step { id title purpose guidance actions {
      id kind title guidance prompt questionnaire required surprise status dueOn overdue
      lock { ${LOCK} } habit { count times per periodsMet periods } } } }
  nextSession { id startsAt minutes place link coachName }
  shared { id sessionId sessionAt authorName signedAt body } } }`;

const CASELOAD_ITEM = `id name callName timeZone coachName archived invited planId planTitle planStatus ${STONES}
  lastPlan { id title status ending startsOn endedAt }
  done total overdue nextOpening nextSessionAt lastHeardAt attention`;

const CASELOAD = `query coachCaseload($first: Int) { caseload(first: $first) { totalCount edges { node {
  ${CASELOAD_ITEM} } } } }`;

const COACH_TODAY = `query coachToday { coachToday { now today
  attention { id kind clientId callName subject since planId sessionId section count days value before }
  sessions { id clientId callName clientTimeZone startsAt minutes place link status noteStatus }
  caseload { ${CASELOAD_ITEM} } } }`;

/** The same request from everyone. */
const asked =
  (operationName: string, query: string, variables: object = {}) =>
  (callers: Caller[]) =>
    callers.map(({ token }) => ({ body: { operationName, query, variables }, token }));

export const SCENARIOS = {
  clientToday: {
    who: 'CLIENT',
    requests: asked('clientToday', CLIENT_TODAY),
    bare: {
      values: 'client',
      statement: {
        name: 'bare-client-today',
        text: `select '{"data":{"clientToday":' || t.today::text || '}}' as json from (${clientTodayStatement.text.replace(
          `encode(n.body_sealed, 'base64')`,
          '(select b.body from bare_notes b where b.id = n.id)',
        )}) t`,
      },
    },
    same: (ours, bare) => compareLoosely(ours, bare),
  },
  coachCaseload: {
    who: 'COACH',
    requests: asked('coachCaseload', CASELOAD, { first: 50 }),
    bare: {
      values: 'coach',
      statement: {
        name: 'bare-caseload',
        text: `select '{"data":{"caseload":{"totalCount":' || t.total || ',"edges":' || t.rows::text || '}}}' as json
               from (${caseloadStatement('NAME', 'ACTIVE').text}) t`,
      },
    },
    same: (ours, bare) => compareLoosely(ours, bare),
  },
  coachToday: {
    who: 'COACH',
    requests: asked('coachToday', COACH_TODAY),
    bare: {
      values: 'today',
      statement: {
        name: 'bare-coach-today',
        text: `select '{"data":{"coachToday":' || t.today::text || '}}' as json from (${coachTodayStatement.text}) t`,
      },
    },
    same: (ours, bare) => compareLoosely(ours, bare),
  },
  // The documents of the web app. Done and undone in turns, so that there is always something to do.
  completeAction: {
    who: 'CLIENT',
    requests: (callers) =>
      [CompleteActionDocument, UndoActionDocument]
        .map(print)
        .flatMap((query) =>
          callers
            .filter(({ actionId }) => actionId)
            .map(({ token, actionId }) => ({ body: { query, variables: { actionId } }, token })),
        ),
    bare: {
      values: 'action',
      statement: {
        name: 'bare-complete-action',
        // $1 practice, $2 client, $3 now, $4 action, $5 member: the rows that the product writes.
        text: `
with p as (
  select p.id from plans p join clients c on c.practice_id = p.practice_id and c.id = p.client_id
  where p.practice_id = $1 and p.client_id = $2
    and p.id = (select a.plan_id from plan_actions a where a.practice_id = $1 and a.id = $4)
  for no key update of c, p),
a as (
  update plan_actions a set done_at = case when a.done_at is null then $3::timestamptz end,
    status = case when a.done_at is null then 'DONE' else 'OPEN' end
  from p where a.practice_id = $1 and a.id = $4 and a.plan_id = p.id returning a.done_at, a.title),
e as (
  insert into events (practice_id, id, client_id, plan_id, created_at, kind, subject, actor_id)
  select $1, gen_random_uuid(), $2, p.id, $3, 'ACTION_DONE', a.title, $5 from a, p),
c as (update clients set last_heard_at = $3 where practice_id = $1 and id = $2)
update plans set done = done + case when a.done_at is null then -1 else 1 end, version = version + 1
from a, p where plans.practice_id = $1 and plans.id = p.id
returning '{"data":{"completeAction":' || json_build_object('id', plans.id, 'progress',
  json_build_object('done', plans.done, 'total', plans.total))::text || '}}' as json`,
      },
    },
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

/** The same values in the same places; moments by what they mean, and absent as null. */
function compareLoosely(ours: unknown, bare: unknown): void {
  deepStrictEqual(normal(ours), normal(bare));
}

const MOMENT = /^\d{4}-\d\d-\d\dT/;
const LEFT_OUT = new Set(['now', 'version', 'key', 'until']);

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => item !== null && !LEFT_OUT.has(key))
        .map(([key, item]) => [key, normal(item)])
        .sort(([a], [b]) => (a as string).localeCompare(b as string)),
    );
  }
  return typeof value === 'string' && MOMENT.test(value) ? new Date(value).getTime() : value;
}
