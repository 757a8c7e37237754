import { addDays, startOfDay } from '@footing/kernel';
import { describe, expect, it } from '@jest/globals';

import { decide } from '../decisions/decide.js';
import { preview, previewOfRunning, type CountedFrom } from './preview.js';
import { project } from '../plan/project.js';
import {
  anActionDefinition,
  aPlan,
  aStepDefinition,
  aTemplate,
  BERLIN,
  under,
} from '../testing/fixtures.js';
import type {
  LocalDate,
  OpeningRule,
  PlanSnapshot,
  StepDefinition,
  TemplateContent,
} from '../types.js';
import { publishedReach } from '../outreach/outreach.js';

const after = (step: string): OpeningRule => ({ kind: 'STEP_DONE', step });
const waitAfter = (step: string, days: number): OpeningRule => ({
  kind: 'WAIT',
  days,
  anchor: 'STEP_END',
  step,
});

const THREE_STEPS = aTemplate([
  aStepDefinition('groundwork', {
    actions: [
      anActionDefinition('forgive', { kind: 'REFLECTION', prompt: 'For what?', dueAfterDays: 6 }),
      anActionDefinition('extra', { required: false, dueAfterDays: 60 }),
    ],
  }),
  aStepDefinition('space', {
    opens: [after('groundwork')],
    actions: [
      anActionDefinition('walk', { kind: 'HABIT', habit: { times: 1, per: 'DAY', periods: 10 } }),
      anActionDefinition('friend', { dueAfterDays: 4 }),
    ],
  }),
  aStepDefinition('smile', {
    outreach: true,
    opens: [
      after('space'),
      waitAfter('space', 14),
      { kind: 'APPROVAL' },
      { kind: 'BOUNDARY' },
      { kind: 'DATE', date: '2026-03-25' },
    ],
    actions: [anActionDefinition('gift', { reach: 'YES' })],
  }),
  aStepDefinition('self', {
    opens: [{ kind: 'WAIT', days: 7, anchor: 'PLAN_START' }],
    actions: [
      anActionDefinition('kind', { kind: 'HABIT', habit: { times: 2, per: 'WEEK', periods: 3 } }),
    ],
  }),
]);

describe('preview', () => {
  it('returns the days that follow from the start, and the rules that determine them', () => {
    expect(preview(THREE_STEPS, '2026-03-02', BERLIN)).toEqual([
      { step: 'groundwork', opensOn: '2026-03-02', endsOn: '2026-03-08', why: null, provided: [] },
      {
        step: 'space',
        opensOn: '2026-03-08',
        endsOn: '2026-03-17',
        why: after('groundwork'),
        provided: [],
      },
      {
        step: 'smile',
        opensOn: '2026-03-31',
        endsOn: '2026-03-31',
        why: waitAfter('space', 14),
        provided: ['APPROVAL', 'BOUNDARY'],
      },
      {
        step: 'self',
        opensOn: '2026-03-09',
        endsOn: '2026-03-23',
        why: { kind: 'WAIT', days: 7, anchor: 'PLAN_START' },
        provided: [],
      },
    ]);
  });

  it.each(['2026-03-02', '2026-03-16', '2026-10-12', '2028-02-20'])(
    'of %s is what happens to a client who does everything on those days',
    (startsOn) => {
      const previewed = preview(THREE_STEPS, startsOn, BERLIN);
      expect(openingsWhenLived(THREE_STEPS, startsOn, previewed)).toEqual(
        Object.fromEntries(previewed.map(({ step, opensOn }) => [step, opensOn])),
      );
    },
  );

  it('has no day for steps that never open, nor for those that depend on them', () => {
    const broken = aTemplate([
      aStepDefinition('a', { opens: [after('b')] }),
      aStepDefinition('b', { opens: [after('a')] }),
      aStepDefinition('c', { opens: [after('b')] }),
      aStepDefinition('d', { opens: [{ kind: 'WAIT', days: Number.NaN, anchor: 'PLAN_START' }] }),
      aStepDefinition('e', { opens: [after('d')] }),
      aStepDefinition('f', { opens: [{ kind: 'DATE', date: '' }] }),
      aStepDefinition('g', { opens: [after('gone')] }),
      aStepDefinition('h'),
    ]);
    const days = preview(broken, '2026-03-02', BERLIN);
    expect(days.map(({ opensOn }) => opensOn)).toEqual([...Array(7).fill(null), '2026-03-02']);
    expect(days[4]!.why).toEqual(after('d'));
    expect(days[6]!.why).toEqual(after('gone'));
  });

  it('moves to the next day if the zone skips one', () => {
    const steps = [aStepDefinition('a', { opens: [{ kind: 'DATE', date: '2011-12-30' }] })];
    expect(preview(aTemplate(steps), '2011-12-01', 'Pacific/Apia')[0]!.opensOn).toBe('2011-12-31');
  });

  it('ignores a date that has passed', () => {
    const steps = [aStepDefinition('a', { opens: [{ kind: 'DATE', date: '2026-01-01' }] })];
    expect(preview(aTemplate(steps), '2026-03-02', BERLIN)[0]).toMatchObject({
      opensOn: '2026-03-02',
      why: null,
    });
  });
});

describe('the preview of a running plan', () => {
  const steps = (['LAST_CONTACT', 'BOUNDARY_SET', 'PLAN_START'] as const).map((anchor) =>
    aStepDefinition(anchor.toLowerCase(), { opens: [{ kind: 'WAIT', days: 30, anchor }] }),
  );
  const daysFrom = (countedFrom?: CountedFrom) => {
    const plan = { startsOn: '2026-03-02', today: '2026-03-20', countedFrom };
    const shown = previewOfRunning(aTemplate(steps), plan, BERLIN, new Map());
    return shown.map(({ opensOn }) => opensOn);
  };

  it('counts a wait from the last contact and from the boundary, as far as they are known', () => {
    expect(daysFrom({ LAST_CONTACT: '2026-03-18', BOUNDARY_SET: '2026-03-10' })).toEqual([
      '2026-04-17',
      '2026-04-09',
      '2026-04-01',
    ]);
    expect(daysFrom()).toEqual(['2026-04-01', '2026-04-01', '2026-04-01']);
  });

  it('never counts from before the plan', () => {
    expect(daysFrom({ LAST_CONTACT: '2026-02-01' })[0]).toBe('2026-04-01');
  });
});

/** The day on which each step is first open, if each is finished on the day on which it is expected to end. */
function openingsWhenLived(
  content: TemplateContent,
  startsOn: LocalDate,
  expected: { step: string; endsOn: LocalDate | null }[],
): Record<string, LocalDate> {
  const opened: Record<string, LocalDate> = {};
  let plan = planOf(content, startsOn);
  for (let day = startsOn; day < addDays(startsOn, 60); day = addDays(day, 1)) {
    const noon = startOfDay(day, BERLIN) + 12 * 3_600_000;
    for (const { step, endsOn } of expected) {
      const { steps } = project(plan, under('OPEN'), noon, BERLIN);
      const state = steps.find(({ key }) => key === step)!;
      if (state.status === 'OPEN') opened[step] ??= day;
      if (state.status === 'OPEN' && endsOn === day) plan = finished(plan, step, noon);
    }
  }
  return opened;
}

function finished(plan: PlanSnapshot, key: string, now: number): PlanSnapshot {
  const step = plan.steps.find((candidate) => candidate.key === key)!;
  const actions = step.actions.map((action) => ({ ...action, doneAt: now }));
  const ready = {
    ...plan,
    steps: plan.steps.map((other) => (other === step ? { ...step, actions } : other)),
  };
  const closed = decide(
    ready,
    under('OPEN'),
    { kind: 'CLOSE_STEP', step: key },
    'COACH',
    now,
    BERLIN,
  );
  if (!closed.ok) throw new Error(closed.refusal.code);
  return closed.plan;
}

function planOf(content: TemplateContent, startsOn: LocalDate): PlanSnapshot {
  const approvedAt = startOfDay(startsOn, BERLIN);
  return aPlan({ startsOn, steps: content.steps.map((step) => stepOf(step, approvedAt)) });
}

function stepOf({ key, title, outreach, opens, actions }: StepDefinition, approvedAt: number) {
  return {
    key,
    title,
    outreach,
    opens,
    approvedAt,
    calmAt: null,
    endedAt: null,
    skipped: false,
    actions: actions.map((action) => ({
      ...action,
      reach: publishedReach(action),
      doneAt: null,
      counts: [],
    })),
  };
}
