import { describe, expect, it } from '@jest/globals';
import { dateChanges } from './date-changes';

const lock = (kind: string, until: string | null = null) => ({ kind, until });
const smile = { key: 'smile', title: 'A smile', status: 'LOCKED', opensAt: null };
const plan = (...locks: ReturnType<typeof lock>[]) => ({
  today: '2026-05-06',
  steps: [{ key: 'smile', status: 'LOCKED', opensAt: null, locks, actions: [] }],
});
const changed = (until: string | null, ...locks: ReturnType<typeof lock>[]) =>
  dateChanges(
    plan(...locks),
    {
      stones: [smile],
      actions: [],
      waits: until ? [{ step: 'smile', until }] : [],
      lapsedApprovals: [],
    },
    'Europe/Berlin',
    'COACH',
  );

describe('dateChanges', () => {
  it('names a longer wait of a step that has no opening date', () => {
    const waits = [lock('WAIT', '2026-05-18T22:00:00Z'), lock('WAIT', '2026-05-10T22:00:00Z')];
    expect(changed('2026-05-25T22:00:00Z', lock('STEP'), ...waits)).toEqual([
      '“A smile” opens Tuesday, 26 May at the earliest, instead of Tuesday, 19 May.',
    ]);
  });

  it('names no wait that stays, begins or goes', () => {
    const wait = lock('WAIT', '2026-05-18T22:00:00Z');
    expect(changed('2026-05-18T22:00:00Z', lock('STEP'), wait)).toEqual([]);
    expect(changed('2026-05-18T22:00:00Z', lock('STEP'))).toEqual([]);
    expect(changed(null, lock('STEP'), wait)).toEqual([]);
  });
});
