import { describe, expect, it } from '@jest/globals';
import { dateChanges } from './date-changes';
import { planChangeWords } from './plan-changes.words';

const lock = (kind: string, until: string | null = null, days: number | null = null) => ({
  kind,
  until,
  days,
});
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
      'A wait before “A smile” ends Tuesday, 26 May instead of Tuesday, 19 May.',
    ]);
  });

  it.each([
    ['opens', { lock: { until: '2026-05-18T22:00:00Z' }, nextLock: null }, 'opens Tuesday, 19 May'],
    [
      'also needs an approval',
      { lock: { until: null }, nextLock: null },
      'can open Tuesday, 19 May at the earliest',
    ],
    [
      'needs something after a day',
      { lock: { until: '2026-05-10T22:00:00Z' }, nextLock: { kind: 'STEP' } },
      'can open Tuesday, 19 May at the earliest',
    ],
  ])('tells a day on which a step %s from the earliest one', (_, locks, words) => {
    const opensAt = '2026-05-18T22:00:00Z';
    const coming = {
      stones: [{ ...smile, ...locks, opensAt }],
      actions: [],
      waits: [],
      lapsedApprovals: [],
    };
    const dates = (from: ReturnType<typeof plan>) =>
      dateChanges(from, coming, 'Europe/Berlin', 'COACH');
    expect(dates(plan())).toEqual([`“A smile” ${words}.`]);
    const [before] = plan().steps;
    const dated = { ...plan(), steps: [{ ...before!, opensAt: '2026-05-11T22:00:00Z' }] };
    expect(dates(dated as never)).toEqual([
      expect.stringMatching(new RegExp(`^“A smile” ${words},? instead of Tuesday, 12 May\\.$`)),
    ]);
  });

  it.each([
    [
      'opens again',
      { lock: { until: '2026-05-18T22:00:00Z' }, nextLock: null },
      'closes again until Tuesday, 19 May',
    ],
    [
      'also needs an approval',
      { lock: { until: '2026-05-18T22:00:00Z' }, nextLock: { kind: 'APPROVAL' } },
      'closes again. It can open Tuesday, 19 May at the earliest',
    ],
  ])('says of an open step that closes whether it %s on a day', (_, locks, words) => {
    const [step] = plan().steps;
    const coming = {
      stones: [{ ...smile, ...locks, opensAt: '2026-05-18T22:00:00Z' }],
      actions: [],
      waits: [],
      lapsedApprovals: [],
    };
    const open = { ...plan(), steps: [{ ...step!, status: 'OPEN' }] };
    expect(dateChanges(open, coming, 'Europe/Berlin', 'COACH')).toEqual([`“A smile” ${words}.`]);
  });

  it('names a longer wait that has begun while another has yet to begin', () => {
    const [step, wait] = [lock('STEP', null, 14), lock('WAIT', '2026-05-18T22:00:00Z')];
    expect(changed('2026-05-25T22:00:00Z', step, wait)).toEqual([
      'A wait before “A smile” ends Tuesday, 26 May instead of Tuesday, 19 May.',
    ]);
  });

  it.each([
    ['another wait has yet to begin and lasts longer', lock('STEP', null, 21)],
    ['a time of space ends later', lock('BOUNDARY', '2026-05-31T22:00:00Z')],
  ])('names no end of a wait if %s', (_, longer) => {
    const wait = lock('WAIT', '2026-05-18T22:00:00Z');
    expect(changed('2026-05-25T22:00:00Z', longer, wait)).toEqual([
      '“A smile” still has no opening date.',
    ]);
  });

  it('names no wait that stays, begins or goes', () => {
    const wait = lock('WAIT', '2026-05-18T22:00:00Z');
    expect(changed('2026-05-18T22:00:00Z', lock('STEP'), wait)).toEqual([]);
    expect(changed('2026-05-18T22:00:00Z', lock('STEP'))).toEqual([]);
    expect(changed(null, lock('STEP'), wait)).toEqual([]);
  });
});

describe('a new order in words', () => {
  const order = (step: string | null, titles: string[], moved?: string) => ({
    ...{ kind: 'REORDERED' as const, step, action: null, field: null },
    before: moved ? { text: moved } : null,
    after: { text: titles.join('\n') },
  });

  it.each([
    ['last', order(null, ['Space', 'A smile'], 'A smile'), '“A smile” will come last.'],
    ['first', order(null, ['A smile', 'Space'], 'A smile'), '“A smile” will come first.'],
    [
      'after another part',
      order('Firm ground', ['Walk', 'Call', 'Write'], 'Call'),
      'In “Firm ground,” “Call” will come after “Walk.”',
    ],
    [
      'among several that move',
      order(null, ['C', 'B', 'A']),
      'The steps will be in a new order: “C,” “B,” and “A.”',
    ],
    [
      'in a change from before',
      { ...order('Firm ground', []), after: null },
      'The actions in “Firm ground” will be in a new order.',
    ],
  ])('names what comes %s', (_, change, words) => {
    expect(planChangeWords(change, 'WILL')).toBe(words);
  });
});

describe('a longer wait in words', () => {
  const wait = { kind: 'CHANGED' as const, step: 'A smile', action: null, field: 'WAIT' as const };

  it('says from when the days count, before and after it was made', () => {
    const before = { days: 21, text: 'STEP_END' };
    const change = { ...wait, before, after: { days: 28, text: 'Less is more, slowly' } };
    expect(planChangeWords(change, 'WILL')).toBe(
      '“A smile” will stay closed for at least 28 days after “Less is more, slowly” is done, instead of 21.',
    );
    expect(planChangeWords({ ...change, before: { ...before, text: 'LAST_CONTACT' } })).toBe(
      '“A smile” now needs 28 days without reaching out before it opens, instead of 21.',
    );
  });

  it('says the days alone of a change that was saved without it', () => {
    const change = { ...wait, before: { days: 21 }, after: { days: 28 } };
    expect(planChangeWords(change)).toBe('The wait before “A smile” is now 28 days instead of 21.');
  });
});
