import { describe, expect, it } from '@jest/globals';
import { libraryTemplates } from '@footing/library';
import {
  preview,
  problemsOfAdapted,
  validateTemplate,
  type TemplateContent,
} from '@footing/plan-engine';
import {
  addAction,
  addStep,
  changeAction,
  changeStep,
  filesAt,
  moveActionToStep,
  moved,
  movedByRequiring,
  moveStep,
  removeAction,
  removeStep,
  restoreAction,
  restoreStep,
  withFilesAt,
  withKind,
  withReach,
  withOutreachRules,
} from './edits';
import { known } from './questionnaires';

const threeSteps = libraryTemplates[0]!.content;
const empty: TemplateContent = { about: '', readiness: null, steps: [] };

const path = (...titles: string[]): TemplateContent =>
  titles.reduce((content, title) => addStep(content, title).content, empty);

const problemsOf = (content: TemplateContent) => validateTemplate(content, known);

describe('moving', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, ['a', 'b', 'c']],
    [0, -1, ['a', 'b', 'c']],
    [2, 3, ['a', 'b', 'c']],
    [7, 0, ['a', 'b', 'c']],
  ])('from %i to %i', (from, to, expected) => {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected);
  });

  it('keeps the opening rules of a step', () => {
    const content = moveStep(path('A', 'B', 'C'), 'c', 0);
    expect(content.steps.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
    expect(content.steps[0]!.opens).toEqual([{ kind: 'STEP_DONE', step: 'b' }]);
  });
});

describe('the files of parts', () => {
  const [first, second] = [
    { step: 'a', action: null },
    { step: null, action: 'walk' },
  ];
  const content = withFilesAt(
    withFilesAt(addAction(path('A', 'B'), 'a', 'Walk', 'ONCE').content, first, ['one', 'two']),
    second,
    ['two'],
  );

  it('are those of a step or an action', () => {
    expect(filesAt(content, first)).toEqual(['one', 'two']);
    expect(filesAt(withFilesAt(content, first, []), first)).toEqual([]);
    expect(filesAt(withFilesAt(content, first, []), second)).toEqual(['two']);
  });

  it('go with a part that is removed, and come back with it', () => {
    const step = removeStep(content, 'a')!;
    expect(step.content.files).toEqual([]);
    expect(restoreStep(step.content, step.removed)).toEqual(content);
    const action = removeAction(content, 'walk')!;
    expect(filesAt(action.content, second)).toEqual([]);
    expect(filesAt(action.content, first)).toEqual(['one', 'two']);
    expect(restoreAction(action.content, action.removed)).toEqual(content);
  });

  it('come back to their part, and not to a new one that has its key by then', () => {
    const at = (action: string) => ({ step: null, action });
    const action = removeAction(content, 'walk')!;
    const again = addAction(action.content, 'a', 'Walk', 'ONCE').content;
    const undone = restoreAction(again, action.removed);
    expect(undone.steps[0]!.actions.map(({ key }) => key)).toEqual(['walk-2', 'walk']);
    expect(filesAt(undone, at('walk-2'))).toEqual(['two']);
    expect(filesAt(undone, at('walk'))).toEqual([]);

    const twice = addAction(content, 'a', 'Walk', 'ONCE').content;
    const step = removeStep(withFilesAt(twice, at('walk-2'), ['three']), 'a')!;
    const other = addStep(step.content, 'A').content;
    const back = restoreStep(addAction(other, 'a', 'Walk', 'ONCE').content, step.removed);
    expect(back.steps.map(({ key, actions }) => [key, actions.map((one) => one.key)])).toEqual([
      ['a-2', ['walk-3', 'walk-2']],
      ['b', []],
      ['a', ['walk']],
    ]);
    expect(filesAt(back, { step: 'a-2', action: null })).toEqual(['one', 'two']);
    expect(filesAt(back, at('walk-3'))).toEqual(['two']);
    expect(filesAt(back, at('walk-2'))).toEqual(['three']);
    expect(filesAt(back, first)).toEqual([]);
    expect(filesAt(back, second)).toEqual([]);
  });

  it('move with an action', () => {
    const after = moveActionToStep(content, 'walk', 'b');
    expect(after.steps[1]!.actions.map(({ key }) => key)).toEqual(['walk']);
    expect(filesAt(after, second)).toEqual(['two']);
  });
});

describe('adding', () => {
  it('makes publishable steps that open one after the other', () => {
    const content = path('A smile', 'A smile');
    expect(content.steps.map(({ key }) => key)).toEqual(['a-smile', 'a-smile-2']);
    expect(content.steps[1]!.opens).toEqual([{ kind: 'STEP_DONE', step: 'a-smile' }]);
    expect(problemsOf(content)).toEqual([]);
  });

  it('keeps action keys unique in the whole template', () => {
    const first = addAction(path('A', 'B'), 'a', 'Walk', 'HABIT').content;
    const second = addAction(first, 'b', 'Walk', 'ONCE');
    expect(second.key).toBe('walk-2');
    expect(problemsOf(second.content).map(({ path }) => path)).toEqual([
      'steps.0.actions.0.reach',
      'steps.1.actions.0.reach',
    ]);
    const said = ['walk', 'walk-2'].reduce(
      (content, key) => changeAction(content, key, (each) => withReach(each, 'NO')),
      second.content,
    );
    expect(problemsOf(said)).toEqual([]);
  });
});

describe('removing a step', () => {
  it('keeps the waits of steps that referred to it, and can be undone exactly', () => {
    let content = path('A', 'B', 'C');
    content = changeStep(content, 'c', (step) => ({
      ...step,
      opens: [
        { kind: 'STEP_DONE', step: 'b' },
        { kind: 'WAIT', days: 7, anchor: 'STEP_END', step: 'b' },
      ],
    }));
    const without = removeStep(content, 'b')!;
    expect(without.content.steps[1]!.opens).toEqual([
      { kind: 'STEP_DONE', step: 'a' },
      { kind: 'WAIT', days: 7, anchor: 'STEP_END', step: 'a' },
    ]);
    expect(problemsOf(without.content)).toEqual([]);
    expect(restoreStep(without.content, without.removed)).toEqual(content);
  });

  it('turns waits for the first step into waits for the start of the plan', () => {
    const content = changeStep(path('A', 'B'), 'b', (step) => ({
      ...step,
      opens: [...step.opens, { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'a' }],
    }));
    const without = removeStep(content, 'a')!;
    expect(without.content.steps[0]!.opens).toEqual([
      { kind: 'WAIT', days: 21, anchor: 'PLAN_START' },
    ]);
  });

  it('leaves every built-in template valid', () => {
    for (const { content } of libraryTemplates) {
      for (const { key } of content.steps) {
        if (content.steps.length === 1) continue;
        const without = removeStep(content, key)!;
        expect(problemsOf(without.content)).toEqual([]);
        expect(restoreStep(without.content, without.removed)).toEqual(content);
      }
    }
  });

  it('keeps later edits when it is undone', () => {
    const without = removeStep(path('A', 'B', 'C'), 'b')!;
    const later = changeStep(without.content, 'c', (step) => ({
      ...step,
      title: 'New words',
      opens: [{ kind: 'APPROVAL' }],
    }));
    const back = restoreStep(later, without.removed);
    expect(back.steps.map(({ title }) => title)).toEqual(['A', 'B', 'New words']);
    expect(back.steps[2]!.opens).toEqual([{ kind: 'APPROVAL' }]);
  });

  it('restores a step under a new key if its own was reused', () => {
    const without = removeStep(path('A', 'B'), 'b')!;
    const again = addStep(without.content, 'B').content;
    const back = restoreStep(again, without.removed);
    expect(back.steps.map(({ key }) => key)).toEqual(['a', 'b-2', 'b']);
  });
});

describe('removing an action', () => {
  it('can be undone, to the same place', () => {
    const step = threeSteps.steps[0]!;
    const without = removeAction(threeSteps, step.actions[1]!.key)!;
    expect(without.content.steps[0]!.actions).toHaveLength(step.actions.length - 1);
    expect(restoreAction(without.content, without.removed)).toEqual(threeSteps);
  });

  it('is restored to the last step if its own no longer exists', () => {
    const content = addAction(path('A', 'B'), 'b', 'Walk', 'ONCE').content;
    const without = removeAction(content, 'walk')!;
    const alone = removeStep(without.content, 'b')!.content;
    expect(restoreAction(alone, without.removed).steps[0]!.actions[0]!.key).toBe('walk');
  });
});

describe('a new action', () => {
  const previewOf = (content: TemplateContent) => preview(content, '2026-03-02', 'Europe/Berlin');

  it('is optional, so that it does not change any date', () => {
    const plan = path('A', 'B');
    const { content, key } = addAction(plan, 'a', 'Walk for two weeks', 'HABIT');
    expect(content.steps[0]!.actions[0]!.required).toBe(false);
    const required = addAction(content, 'a', 'Breathe', 'ONCE').content;
    const held = changeAction(required, 'breathe', (each) => ({ ...each, required: true }));
    expect(previewOf(held)[1]!.opensOn).toBe('2026-03-02');
    const longer = changeAction(held, key, (each) => ({
      ...each,
      habit: { times: 1, per: 'WEEK' as const, periods: 4 },
    }));
    expect(movedByRequiring(longer, key, previewOf)).toEqual([
      { title: 'B', before: '2026-03-02', after: '2026-03-23' },
    ]);
    expect(movedByRequiring(held, 'breathe', previewOf)).toMatchObject([{ title: 'B' }]);
  });
});

describe('moving an action to another step', () => {
  it('appends it', () => {
    const content = addAction(path('A', 'B'), 'a', 'Walk', 'ONCE').content;
    const after = moveActionToStep(content, 'walk', 'b');
    expect(after.steps.map(({ actions }) => actions.length)).toEqual([0, 1]);
  });

  it('takes the gates of outreach along', () => {
    const added = addAction(path('A', 'B'), 'a', 'A card', 'ONCE').content;
    const reaching = changeStep(added, 'a', (step) => ({
      ...step,
      actions: step.actions.map((action) => ({ ...action, reach: 'YES' as const })),
    }));
    expect(problemsOf(reaching)).not.toEqual([]);
    expect(problemsOf(moveActionToStep(reaching, 'a-card', 'b'))).toEqual([]);
  });

  it('takes a surprise along with every rule of its step, without a wait for its own step', () => {
    const moved = moveActionToStep(threeSteps, 'give-it-once', 'best-version');
    expect(problemsOfAdapted(moved, threeSteps)).toEqual([]);
    expect(problemsOf(moved)).toEqual([]);
    const back = moveActionToStep(threeSteps, 'give-it-once', 'less-is-more');
    expect(problemsOf(back)).toEqual([]);
    expect(problemsOfAdapted(back, threeSteps)).toEqual([]);
  });

  it('is a no-op for an unknown step', () => {
    const content = addAction(path('A'), 'a', 'Walk', 'ONCE').content;
    expect(moveActionToStep(content, 'walk', 'nowhere')).toBe(content);
  });
});

describe('outreach', () => {
  it('gets a boundary and a wait after the previous step, once', () => {
    const step = { ...path('A', 'B').steps[1]!, outreach: true };
    const first = withOutreachRules(step);
    expect(first.added).toEqual([
      { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'a' },
      { kind: 'BOUNDARY' },
    ]);
    expect(withOutreachRules(first.step)).toEqual({ step: first.step, added: [] });
  });

  it('counts from the start of the plan for the first step', () => {
    const step = { ...path('A').steps[0]!, outreach: true };
    expect(withOutreachRules(step).added[0]).toEqual({
      kind: 'WAIT',
      days: 21,
      anchor: 'PLAN_START',
    });
  });
});

describe('an action of another kind', () => {
  it('has its own fields and no others', () => {
    const action = addAction(path('A'), 'a', 'Walk', 'HABIT').content.steps[0]!.actions[0]!;
    expect(action.habit).toEqual({ times: 1, per: 'DAY', periods: 7 });
    expect(withKind(action, 'REFLECTION')).toMatchObject({ habit: null, prompt: '' });
    expect(withKind(action, 'QUESTIONNAIRE')).toMatchObject({ habit: null, questionnaire: null });
    const surprise = { ...withKind(action, 'ONCE'), reach: 'YES' as const, surprise: true };
    expect(withKind(surprise, 'HABIT').surprise).toBeUndefined();
    expect(withReach(surprise, 'NO')).toMatchObject({ reach: 'NO', surprise: undefined });
    expect(withReach(surprise, 'PRACTICAL').surprise).toBeUndefined();
    expect(withReach(surprise, 'YES').surprise).toBe(true);
  });
});
