import { describe, expect, it } from '@jest/globals';
import { countedFrom, type PlanNow } from './edited-plan';

const ZONE = 'Europe/Berlin';
type Step = PlanNow['steps'][number];
const waiting = (anchor: string, until: string | null, days = 30) =>
  ({ locks: [{ kind: 'WAIT', anchor, until, days }] }) as unknown as Step;

describe('the days from which waits outside of the plan count', () => {
  it('follow from the dates of closed steps', () => {
    const steps = [
      waiting('PLAN_START', '2026-05-20T22:00:00Z'),
      waiting('LAST_CONTACT', '2026-05-15T22:00:00Z'),
      waiting('BOUNDARY_SET', '2026-05-09T22:00:00Z', 7),
    ];
    expect(countedFrom({ steps }, ZONE)).toEqual({
      LAST_CONTACT: '2026-04-16',
      BOUNDARY_SET: '2026-05-03',
    });
  });

  it('are the latest of several', () => {
    const steps = [
      waiting('LAST_CONTACT', '2026-05-15T22:00:00Z'),
      waiting('LAST_CONTACT', '2026-05-10T22:00:00Z', 20),
    ];
    expect(countedFrom({ steps }, ZONE)).toEqual({ LAST_CONTACT: '2026-04-21' });
  });

  it('are not known without such a step', () => {
    expect(countedFrom({ steps: [waiting('LAST_CONTACT', null)] }, ZONE)).toEqual({});
  });
});
