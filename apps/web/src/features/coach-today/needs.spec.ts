import { describe, expect, it } from '@jest/globals';
import type { Today } from './CoachTodayPage';
import { needsOf, type Reason } from './needs';

const reason = (kind: Reason['kind'], clientId: string, since: string): Reason => ({
  __typename: 'Attention',
  id: `${kind}:${clientId}`,
  kind,
  clientId,
  callName: clientId.toUpperCase(),
  subject: null,
  since,
  planId: null,
  sessionId: null,
  count: null,
});

const order = (attention: Reason[]) =>
  needsOf({ attention, caseload: [] as Today['caseload'] } as Today).map(
    ({ clientId, reasons }) => [clientId, reasons.map(({ kind }) => kind)],
  );

describe('who needs the coach', () => {
  it('puts what waits for the coach before what asks for a look, and the longest wait on top', () => {
    expect(
      order([
        reason('QUIET', 'a', '2026-10-01T00:00:00Z'),
        reason('OVERDUE', 'b', '2026-11-01T00:00:00Z'),
        reason('APPROVAL', 'c', '2026-11-20T00:00:00Z'),
        reason('APPROVAL', 'd', '2026-11-10T00:00:00Z'),
        reason('UNSIGNED_NOTE', 'e', '2026-11-19T00:00:00Z'),
      ]).map(([client]) => client),
    ).toEqual(['d', 'c', 'e', 'b', 'a']);
  });

  it('tells a client once, with every reason', () => {
    expect(
      order([
        reason('OVERDUE', 'a', '2026-11-01T00:00:00Z'),
        reason('APPROVAL', 'b', '2026-11-12T00:00:00Z'),
        reason('APPROVAL', 'a', '2026-11-20T00:00:00Z'),
      ]),
    ).toEqual([
      ['b', ['APPROVAL']],
      ['a', ['APPROVAL', 'OVERDUE']],
    ]);
  });

  it('leaves the sessions of the day to their own list', () => {
    expect(order([reason('SESSION_TODAY', 'a', '2026-11-22T10:00:00Z')])).toEqual([]);
  });
});
