import { describe, expect, it } from '@jest/globals';

import { decide } from '../decisions/decide.js';
import { project } from './project.js';
import { aPlan, aStep, anAction, at, BERLIN, under } from '../testing/fixtures.js';
import type { PlanActionSnapshot, PlanSnapshot } from '../types.js';

const now = at('2026-03-20T12:00+01:00');
const note = anAction('note', { title: 'Three questions', kind: 'REFLECTION', required: true });
const write = anAction('write', { title: 'Write to them', reach: 'YES' });
const planOf = (...actions: PlanActionSnapshot[]): PlanSnapshot =>
  aPlan({ steps: [aStep('s', { outreach: true, actions })] });
const locksOf = (plan: PlanSnapshot, index: number) =>
  project(plan, under('OPEN'), now, BERLIN).steps[0]!.actions[index]!.locks;

describe('outreach in a step', () => {
  it('waits for the required actions before it, and names the first', () => {
    const plan = planOf(note, write);
    expect(locksOf(plan, 1)).toEqual([
      { kind: 'ACTIONS_FIRST', action: 'note', title: 'Three questions' },
    ]);
    const decision = decide(
      plan,
      under('OPEN'),
      { kind: 'TICK_ACTION', action: 'write' },
      'CLIENT',
      now,
      BERLIN,
    );
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'LOCKED' } });
  });

  it.each<[string, PlanSnapshot, number]>([
    ['is open once they are done', planOf({ ...note, doneAt: now }, write), 1],
    ['does not wait for optional ones', planOf({ ...note, required: false }, write), 1],
    ['does not wait for what comes after it', planOf(write, note), 0],
    ['is not held by them once it was done', planOf(note, { ...write, doneAt: now }), 1],
  ])('%s', (_, plan, index) => {
    expect(locksOf(plan, index)).toEqual([]);
  });

  it('never locks actions that are not outreach', () => {
    const breathe = anAction('breathe', { reach: 'NO' });
    expect(locksOf(planOf(note, write, breathe), 2)).toEqual([]);
  });
});
