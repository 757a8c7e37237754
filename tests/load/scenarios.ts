import { deepStrictEqual } from 'node:assert';
import {
  ClientTodayDocument,
  CoachCaseloadDocument,
  CoachTodayDocument,
  CompleteActionDocument,
  UndoActionDocument,
} from '@footing/contract';
import { print, type DocumentNode } from 'graphql';
import { CASELOAD, CLIENT_TODAY, COACH_TODAY, type CaseloadScope } from '@footing/api/testing';

export interface Caller {
  token: string;
  actionId: string | null;
}
export type Role = 'CLIENT' | 'COACH' | 'OWNER';

interface Scenario {
  who: Role;
  requests(callers: Caller[]): { body: object; token: string }[];
  bare: {
    statement: { name: string; text: string };
    values: 'client' | 'caseload' | 'today' | 'action';
  };
  /** Throws unless both answers are the same. */
  same?(ours: unknown, bare: unknown): void;
}

/** The document that the web app sends, for everyone. */
const asked =
  (document: DocumentNode, variables: object = {}) =>
  (callers: Caller[]) => {
    const query = print(document);
    return callers.map(({ token }) => ({ body: { query, variables }, token }));
  };

const caseload = (who: 'COACH' | 'OWNER', scope: CaseloadScope) =>
  ({
    who,
    requests: asked(CoachCaseloadDocument, { first: 50 }),
    bare: {
      values: 'caseload',
      statement: {
        name: 'bare-caseload',
        text: `select '{"data":{"caseload":{"totalCount":' || t.total || ',"edges":' || t.rows::text || '}}}' as json
               from (${CASELOAD(scope, 'NAME', 'ACTIVE').text}) t`,
      },
    },
    same: (ours, bare) => compareLoosely(ours, bare),
  }) satisfies Scenario;

export const SCENARIOS = {
  clientToday: {
    who: 'CLIENT',
    requests: asked(ClientTodayDocument),
    bare: {
      values: 'client',
      statement: {
        name: 'bare-client-today',
        text: `select '{"data":{"clientToday":' || t.today::text || '}}' as json from (${CLIENT_TODAY.text.replace(
          `encode(n.body_sealed, 'base64')`,
          '(select b.body from bare_notes b where b.id = n.id)',
        )}) t`,
      },
    },
    same: (ours, bare) => compareLoosely(ours, bare),
  },
  coachCaseload: caseload('COACH', 'OWN'),
  ownerCaseload: caseload('OWNER', 'PRACTICE'),
  coachToday: {
    who: 'COACH',
    requests: asked(CoachTodayDocument),
    bare: {
      values: 'today',
      statement: {
        name: 'bare-coach-today',
        text: `select '{"data":{"coachToday":' || t.today::text || '}}' as json from (${COACH_TODAY.text}) t`,
      },
    },
    same: (ours, bare) => compareLoosely(ours, bare),
  },
  // The documents of the web app. Does and undoes in turn, so that there is always something to do.
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

/**
 * Both return what the product returns; the bare server may return more. Instants are compared by value; a missing
 * field equals null.
 */
function compareLoosely(ours: unknown, bare: unknown): void {
  const expected = normal(ours);
  deepStrictEqual(asIn(expected, normal(bare)), expected);
}

/** The part of `value` that `model` has, too. */
function asIn(model: unknown, value: unknown): unknown {
  if (Array.isArray(model) && Array.isArray(value)) {
    return value.map((item, at) => asIn(model[at] ?? model[0], item));
  }
  if (model && typeof model === 'object' && value && typeof value === 'object') {
    return Object.fromEntries(
      Object.keys(model).map((key) => [
        key,
        asIn((model as Record<string, unknown>)[key], (value as Record<string, unknown>)[key]),
      ]),
    );
  }
  return value;
}

const MOMENT = /^\d{4}-\d\d-\d\dT/;
const LEFT_OUT = new Set(['now', 'version', 'key', 'until', 'cursor', 'pageInfo']);

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => item !== null && !LEFT_OUT.has(key))
        .map(([key, item]) => [key, key === 'actions' ? byId(normal(item)) : normal(item)])
        .sort(([a], [b]) => (a as string).localeCompare(b as string)),
    );
  }
  return typeof value === 'string' && MOMENT.test(value) ? new Date(value).getTime() : value;
}

/** The product lists the actions of a step in the order in which they are done; the bare server does not. */
function byId(actions: unknown): unknown {
  const id = (action: unknown) => (action as { id: string }).id;
  return (actions as unknown[]).toSorted((a, b) => id(a).localeCompare(id(b)));
}
