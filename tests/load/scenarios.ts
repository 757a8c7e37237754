import { deepStrictEqual } from 'node:assert';
import { caseloadStatement, clientTodayStatement } from '@footing/api/testing';

export interface Caller {
  token: string;
  actionId: string | null;
}
interface Scenario {
  who: 'CLIENT' | 'COACH';
  requests(callers: Caller[]): { body: object; token: string }[];
  bare: { statement: { name: string; text: string }; values: 'client' | 'coach' | 'action' };
  /** Throws unless both answers say the same. */
  same?(ours: unknown, bare: unknown): void;
}

const STONES = `stones { key title status outreach opensAt lock { kind until days anchor step title boundary ending } }`;

const CLIENT_TODAY = `query clientToday { clientToday {
  now today callName coachName
  plan { id title status startsOn done total ${STONES}
    step { id title purpose guidance actions {
      id kind title guidance prompt questionnaire required status dueOn overdue
      lock { kind until days anchor step title boundary ending } habit { count times per periodsMet periods } } } }
  nextSession { id startsAt minutes place link coachName }
  shared { id sessionId sessionAt authorName signedAt body } } }`;

const CASELOAD = `query coachCaseload($first: Int) { caseload(first: $first) { totalCount edges { node {
  id name callName timeZone coachName archived invited planId planTitle planStatus ${STONES}
  done total overdue nextOpening nextSessionAt lastHeardAt attention } } } }`;

export const SCENARIOS = {
  clientToday: {
    who: 'CLIENT',
    requests: (callers) =>
      callers.map(({ token }) => ({
        body: { operationName: 'clientToday', query: CLIENT_TODAY, variables: {} },
        token,
      })),
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
    requests: (callers) =>
      callers.map(({ token }) => ({
        body: { operationName: 'coachCaseload', query: CASELOAD, variables: { first: 50 } },
        token,
      })),
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
