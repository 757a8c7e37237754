import { describe, expect, it } from '@jest/globals';

import { aStepDefinition, aTemplate, anActionDefinition } from '../testing/fixtures.js';
import type { ActionDefinition, OpeningRule, StepDefinition, TemplateContent } from '../types.js';
import { validateTemplate } from './validate-template.js';

const KNOWN = { questionnaires: ['are-you-sure'] };
const after = (step: string): OpeningRule => ({ kind: 'STEP_DONE', step });
const wait = (days: number): OpeningRule => ({ kind: 'WAIT', days, anchor: 'PLAN_START' });

const found = (content: TemplateContent) =>
  validateTemplate(content, KNOWN).map(({ code, path }) => `${code} ${path}`);
const inSteps = (...steps: StepDefinition[]) => found(aTemplate(steps));
const inStep = (over: Partial<StepDefinition>) => inSteps(aStepDefinition('a', over));
const inAction = (over: Partial<ActionDefinition>) =>
  inStep({ actions: [anActionDefinition('a1', over)] });

describe('validateTemplate', () => {
  it('finds no problems in a valid template', () => {
    const outreach = aStepDefinition('smile', {
      outreach: true,
      opens: [
        after('space'),
        { kind: 'WAIT', days: 14, anchor: 'STEP_END', step: 'space' },
        { kind: 'APPROVAL' },
        { kind: 'BOUNDARY' },
        { kind: 'DATE', date: '2026-05-01' },
      ],
      actions: [anActionDefinition('gift', { reach: 'YES', dueAfterDays: 0 })],
    });
    const space = aStepDefinition('space', {
      actions: [
        anActionDefinition('walk', { kind: 'HABIT', habit: { times: 1, per: 'DAY', periods: 14 } }),
        anActionDefinition('write', { kind: 'REFLECTION', prompt: 'What do you miss?' }),
        anActionDefinition('ask', { kind: 'QUESTIONNAIRE', questionnaire: 'are-you-sure' }),
      ],
    });
    expect(found(aTemplate([space, outreach], { readiness: 'are-you-sure' }))).toEqual([]);
  });

  it('returns the step and the action of a problem', () => {
    const actions = [anActionDefinition('a1', { title: '' })];
    const content = aTemplate([aStepDefinition('z'), aStepDefinition('a', { actions })]);
    expect(validateTemplate(content, KNOWN)).toEqual([
      { code: 'EMPTY_TITLE', step: 'a', action: 'a1', path: 'steps.1.actions.0.title' },
    ]);
  });

  it.each<[string, string[], string]>([
    ['no steps', inSteps(), 'NO_STEPS steps'],
    [
      'too many steps',
      inSteps(...Array.from({ length: 41 }, (_, index) => aStepDefinition(`s${index}`))),
      'TOO_MANY steps',
    ],
    [
      'too many actions',
      inStep({
        actions: Array.from({ length: 41 }, (_, index) => anActionDefinition(`a${index}`)),
      }),
      'TOO_MANY steps.0.actions',
    ],
    [
      'too many rules',
      inStep({ opens: Array.from({ length: 21 }, () => wait(1)) }),
      'TOO_MANY steps.0.opens',
    ],
    [
      'an unknown gate',
      found(aTemplate([aStepDefinition('a')], { readiness: 'gone' })),
      'UNKNOWN_QUESTIONNAIRE readiness',
    ],
    [
      'about, too long',
      found(aTemplate([aStepDefinition('a')], { about: 'a'.repeat(20_001) })),
      'TOO_LONG about',
    ],
    ['a key with a space', inSteps(aStepDefinition('a b')), 'BAD_KEY steps.0.key'],
    [
      'a step key twice',
      inSteps(aStepDefinition('a'), aStepDefinition('a')),
      'DUPLICATE_KEY steps.1.key',
    ],
    ['a step without a title', inStep({ title: ' \u200b' }), 'EMPTY_TITLE steps.0.title'],
    ['a long title', inStep({ title: 'a'.repeat(161) }), 'TOO_LONG steps.0.title'],
    ['a NUL', inStep({ purpose: 'a\0' }), 'BAD_TEXT steps.0.purpose'],
    ['a lone surrogate', inStep({ guidance: '\ud800' }), 'BAD_TEXT steps.0.guidance'],
    ['a negative wait', inStep({ opens: [wait(-1)] }), 'BAD_WAIT steps.0.opens.0.days'],
    ['half a day', inStep({ opens: [wait(0.5)] }), 'BAD_WAIT steps.0.opens.0.days'],
    ['more than ten years', inStep({ opens: [wait(3651)] }), 'BAD_WAIT steps.0.opens.0.days'],
    [
      'a day that does not exist',
      inStep({ opens: [{ kind: 'DATE', date: '2026-02-30' }] }),
      'BAD_DATE steps.0.opens.0.date',
    ],
    [
      'a rule for an unknown step',
      inStep({ opens: [after('gone')] }),
      'UNKNOWN_STEP steps.0.opens.0.step',
    ],
    [
      'a wait for an unknown step',
      inStep({ opens: [{ kind: 'WAIT', days: 1, anchor: 'STEP_END', step: 'gone' }] }),
      'UNKNOWN_STEP steps.0.opens.0.step',
    ],
    ['a step that waits for itself', inStep({ opens: [after('a')] }), 'CYCLE steps.0.opens'],
    [
      'outreach without a boundary',
      inStep({ outreach: true, opens: [wait(1)] }),
      'OUTREACH_WITHOUT_BOUNDARY steps.0.opens',
    ],
    [
      'outreach without a wait',
      inStep({ outreach: true, opens: [{ kind: 'BOUNDARY' }] }),
      'OUTREACH_WITHOUT_WAIT steps.0.opens',
    ],
    [
      'outreach that waits for no days',
      inStep({ outreach: true, opens: [{ kind: 'BOUNDARY' }, wait(0)] }),
      'OUTREACH_WITHOUT_WAIT steps.0.opens',
    ],
    [
      'a floor before outreach below the engine’s least',
      inStep({
        outreach: true,
        opens: [{ kind: 'BOUNDARY' }, { kind: 'WAIT', days: 5, anchor: 'PLAN_START', floor: 0 }],
      }),
      'FLOOR_BELOW_LEAST steps.0.opens.1.floor',
    ],
    [
      'an action that does not say whether it reaches out',
      inAction({ reach: null }),
      'MISSING_REACH steps.0.actions.0.reach',
    ],
    [
      'words that reach out, without a reason',
      inAction({ title: 'Send flowers' }),
      'NO_REACH_REASON steps.0.actions.0.noReachReason',
    ],
    [
      'practical contact without an approval',
      inStep({
        opens: [{ kind: 'BOUNDARY' }, wait(1)],
        actions: [anActionDefinition('times', { reach: 'PRACTICAL' })],
      }),
      'PRACTICAL_WITHOUT_APPROVAL steps.0.opens',
    ],
    [
      'a practical surprise',
      inStep({
        opens: [{ kind: 'BOUNDARY' }, wait(1), { kind: 'APPROVAL' }],
        actions: [anActionDefinition('times', { reach: 'PRACTICAL', surprise: true })],
      }),
      'NOT_FOR_THIS_KIND steps.0.actions.0.surprise',
    ],
    [
      'a second surprise',
      inStep({
        opens: [{ kind: 'BOUNDARY' }, wait(1)],
        actions: [
          anActionDefinition('one', { reach: 'YES', surprise: true }),
          anActionDefinition('two', { reach: 'YES', surprise: true }),
        ],
      }),
      'SECOND_SURPRISE steps.0.actions.1.surprise',
    ],
    [
      'a negative due day',
      inAction({ dueAfterDays: -1 }),
      'BAD_DUE steps.0.actions.0.dueAfterDays',
    ],
    ['a habit of nothing', inAction({ kind: 'HABIT' }), 'BAD_HABIT steps.0.actions.0.habit'],
    [
      'a habit of no times',
      inAction({ kind: 'HABIT', habit: { times: 0, per: 'DAY', periods: 1 } }),
      'BAD_HABIT steps.0.actions.0.habit',
    ],
    [
      'a habit of half a week',
      inAction({ kind: 'HABIT', habit: { times: 1, per: 'WEEK', periods: 0.5 } }),
      'BAD_HABIT steps.0.actions.0.habit',
    ],
    [
      'a habit on what is done once',
      inAction({ habit: { times: 1, per: 'DAY', periods: 1 } }),
      'NOT_FOR_THIS_KIND steps.0.actions.0.habit',
    ],
    [
      'a reflection on nothing',
      inAction({ kind: 'REFLECTION', prompt: ' ' }),
      'MISSING_PROMPT steps.0.actions.0.prompt',
    ],
    [
      'a prompt on what is done once',
      inAction({ prompt: 'Why?' }),
      'NOT_FOR_THIS_KIND steps.0.actions.0.prompt',
    ],
    [
      'no questionnaire',
      inAction({ kind: 'QUESTIONNAIRE' }),
      'MISSING_QUESTIONNAIRE steps.0.actions.0.questionnaire',
    ],
    [
      'an unknown one',
      inAction({ kind: 'QUESTIONNAIRE', questionnaire: 'gone' }),
      'UNKNOWN_QUESTIONNAIRE steps.0.actions.0.questionnaire',
    ],
  ])('refuses %s', (_, problems, expected) => {
    expect(problems).toEqual([expected]);
  });

  it('requires the same of a step with an outreach action', () => {
    expect(inAction({ reach: 'YES' })).toEqual([
      'OUTREACH_WITHOUT_BOUNDARY steps.0.opens',
      'OUTREACH_WITHOUT_WAIT steps.0.opens',
    ]);
  });

  it('finds duplicate action keys, also across steps', () => {
    const actions = [anActionDefinition('a1')];
    expect(inSteps(aStepDefinition('a', { actions }), aStepDefinition('b', { actions }))).toEqual([
      'DUPLICATE_KEY steps.1.actions.0.key',
    ]);
  });

  it('reports the steps of a cycle, and those that depend on it', () => {
    const b: OpeningRule = { kind: 'WAIT', days: 3, anchor: 'STEP_END', step: 'b' };
    expect(
      inSteps(
        aStepDefinition('a', { opens: [b] }),
        aStepDefinition('b', { opens: [after('c')] }),
        aStepDefinition('c', { opens: [after('a')] }),
        aStepDefinition('d', { opens: [after('c')] }),
        aStepDefinition('e', { opens: [after('d')] }),
        aStepDefinition('f'),
      ),
    ).toEqual([
      'CYCLE steps.0.opens',
      'CYCLE steps.1.opens',
      'CYCLE steps.2.opens',
      'UNREACHABLE steps.3.opens',
      'UNREACHABLE steps.4.opens',
    ]);
  });

  it('reports steps that wait for one that can never open', () => {
    expect(
      inSteps(
        aStepDefinition('a', { opens: [after('gone')] }),
        aStepDefinition('b', { opens: [after('a')] }),
      ),
    ).toEqual(['UNKNOWN_STEP steps.0.opens.0.step', 'UNREACHABLE steps.1.opens']);
  });

  it('accepts a step that waits for a later one in the list', () => {
    expect(inSteps(aStepDefinition('a', { opens: [after('b')] }), aStepDefinition('b'))).toEqual(
      [],
    );
  });
});
