import {
  ClientTodayDocument,
  CoachCaseloadDocument,
  CoachTodayDocument,
  CompleteActionDocument,
  UndoActionDocument,
} from '@footing/contract';
import { print, type DocumentNode } from 'graphql';
import {
  BARE_CLIENT_TODAY,
  BARE_COACH_CASELOAD,
  BARE_COACH_TODAY,
  BARE_COMPLETE_ACTION,
  BARE_OWNER_CASELOAD,
  type BareStatement,
} from './bare-statements.js';

export interface Caller {
  token: string;
  clientId: string | null;
  actionId: string | null;
}
export type Role = 'CLIENT' | 'COACH' | 'OWNER';

export interface Scenario {
  who: Role;
  requests(callers: Caller[]): { body: object; token: string }[];
  bare: BareStatement;
}

/** The document that the web app sends, for everyone. */
const asked =
  (document: DocumentNode, variables: object = {}) =>
  (callers: Caller[]) => {
    const query = print(document);
    return callers.map(({ token }) => ({ body: { query, variables }, token }));
  };

const page = asked(CoachCaseloadDocument, { first: 50 });

export const SCENARIOS = {
  clientToday: { who: 'CLIENT', requests: asked(ClientTodayDocument), bare: BARE_CLIENT_TODAY },
  coachCaseload: { who: 'COACH', requests: page, bare: BARE_COACH_CASELOAD },
  ownerCaseload: { who: 'OWNER', requests: page, bare: BARE_OWNER_CASELOAD },
  coachToday: { who: 'COACH', requests: asked(CoachTodayDocument), bare: BARE_COACH_TODAY },
  // Completes and undoes in turn, so that there is always something to do.
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
    bare: BARE_COMPLETE_ACTION,
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

/**
 * Throws unless the bare server returns what the product returns; it may return more. Instants are compared by value; a
 * missing field equals null.
 */
export function assertSame(ours: unknown, bare: unknown): void {
  compare(normal(ours), normal(bare), 'data');
}

function compare(ours: unknown, bare: unknown, path: string): void {
  if (Array.isArray(ours) && Array.isArray(bare) && ours.length === bare.length) {
    ours.forEach((each, at) => compare(each, bare[at], `${path}.${at}`));
  } else if (isObject(ours) && isObject(bare)) {
    for (const key of Object.keys(ours)) compare(ours[key], bare[key] ?? null, `${path}.${key}`);
  } else if (ours !== bare) {
    const [one, other] = [ours, bare].map((value) => JSON.stringify(value)?.slice(0, 300));
    throw new Error(`${path} is ${one}, and ${other} of the bare server.`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MOMENT = /^\d{4}-\d\d-\d\dT/;
/** The time of each answer. */
const LEFT_OUT = new Set(['now']);

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (isObject(value)) {
    const fields = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
    return Object.fromEntries(fields.map(([key, field]) => [key, normal(field)]));
  }
  return typeof value === 'string' && MOMENT.test(value) ? new Date(value).getTime() : value;
}
