import { describe, expect, it } from '@jest/globals';
import { assignedWords } from './assign.words';
import { firstDay, startProblem, type Start } from './plan-start';

const today = '2026-02-28';
const on = (day: string): Start => ({ kind: 'day', day });

describe('the start of a plan', () => {
  it.each([
    ['2026-02-28', null],
    ['2026-03-01', null],
    ['2026-02-27', 'This day has passed. Choose today or a later day.'],
    ['2026-02-30', 'Choose a valid date.'],
    ['', 'Choose a valid date.'],
  ])('on %j', (day, problem) => {
    expect(startProblem(on(day), today)).toBe(problem);
  });

  it('is the client’s today unless a date was chosen', () => {
    expect(startProblem({ kind: 'today' }, today)).toBeNull();
    expect(firstDay({ kind: 'today' }, today)).toBe(today);
    expect(firstDay(on('2026-04-01'), today)).toBe('2026-04-01');
    expect(firstDay(on('nonsense'), today)).toBe(today);
  });
});

describe('the confirmation after assigning', () => {
  it.each([
    [{ status: 'ACTIVE', startsOn: today }, 'Plan assigned to Wren. It starts today.'],
    [
      { status: 'SCHEDULED', startsOn: '2026-03-05' },
      'Plan assigned to Wren. It starts Thursday, 5 March.',
    ],
    [
      { status: 'WAITING', startsOn: today, readiness: { outcome: 'COOL_OFF' } },
      'Plan assigned to Wren. It starts once Wren has answered, if the answers allow it.',
    ],
    [
      { status: 'WAITING', startsOn: today, readiness: { outcome: 'TALK_TO_COACH' } },
      'Plan assigned to Wren. It starts when you record that you’ve talked.',
    ],
  ] as const)('%j', (plan, words) => {
    expect(assignedWords(plan, 'Wren', today)).toBe(words);
  });
});
