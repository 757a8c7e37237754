import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  changesForTwo,
  changesShownToBoth,
  isUnchangedForTwo,
  jointDefinitions,
  jointStepsOf,
  problemsOfJointEdit,
  type JointAction,
  type JointStep,
} from './joint-plan.js';

const action = (key: string, more: Partial<JointAction> = {}): JointAction => ({
  ...{ key, title: `Title of ${key}`, guidance: '', by: 'BOTH', prompt: null },
  ...more,
});
const step = (key: string, ...actions: JointAction[]): JointStep => ({
  ...{ key, title: `Title of ${key}`, purpose: '', actions },
});
const [walk, list, thanks] = [
  action('walk'),
  action('list', { by: 'EITHER' }),
  action('thanks', { prompt: 'How was it?' }),
];
const PLAN = [step('start', walk, list), step('next', thanks)];
const codes = (after: JointStep[], marked: string[] = []) =>
  problemsOfJointEdit({ before: PLAN, after }, new Set(marked)).map(
    ({ code, step: of, action: which }) => `${code} ${which ?? of}`,
  );

describe('a plan for two', () => {
  it('is the same after it went through the editor of plans', () => {
    expect(jointStepsOf(jointDefinitions(PLAN))).toEqual(PLAN);
  });

  it.each<[string, JointStep[]]>([
    ['words', [step('start', { ...walk, title: 'Stroll', guidance: 'Slowly.' }, list), PLAN[1]!]],
    ['who does it', [step('start', walk, { ...list, by: 'BOTH' }), PLAN[1]!]],
    ['a question that is new', [step('start', { ...walk, prompt: 'And you?' }, list), PLAN[1]!]],
    ['no question any more', [PLAN[0]!, step('next', { ...thanks, prompt: null })]],
    ['an action more', [step('start', walk, list, action('tea')), PLAN[1]!]],
    ['an action fewer', [step('start', walk), PLAN[1]!]],
    ['an action that moves', [step('start', walk), step('next', thanks, list)]],
    ['steps in another order', [PLAN[1]!, PLAN[0]!]],
    ['a step more', [...PLAN, step('later')]],
    ['words that sound like outreach', [step('start', action('gift', { title: 'Buy flowers' }))]],
  ])('can be edited: %s', (_, after) => {
    expect(codes(after)).toEqual([]);
    expect(isUnchangedForTwo({ before: PLAN, after })).toBe(false);
    expect(changesForTwo({ before: PLAN, after })).not.toEqual([]);
  });

  it('keeps what one of them marked as done as it is, and in its step', () => {
    const renamed = [step('start', { ...walk, title: 'Stroll' }, list), PLAN[1]!];
    expect(codes(renamed, ['walk'])).toEqual(['DONE_CHANGED walk']);
    expect(codes(renamed, ['list', 'thanks'])).toEqual([]);
    expect(codes([step('start', { ...walk, by: 'EITHER' }, list), PLAN[1]!], ['walk'])).toEqual([
      'DONE_CHANGED walk',
    ]);
    expect(codes([step('start', list), PLAN[1]!], ['walk'])).toEqual(['DONE_REMOVED walk']);
    expect(codes([PLAN[1]!], ['walk'])).toEqual(['DONE_REMOVED walk']);
    expect(codes([step('start', list), step('next', thanks, walk)], ['walk'])).toEqual([
      'DONE_CHANGED walk',
    ]);
    expect(codes([step('start', list, walk), PLAN[1]!], ['walk'])).toEqual([]);
  });

  it('has steps, titles, and keys of its own', () => {
    expect(codes([])).toEqual(['NO_STEPS null']);
    expect(codes([step('start', action('walk', { title: ' ' }))])).toEqual(['EMPTY_TITLE walk']);
    expect(codes([step('start', walk, walk)])).toContain('DUPLICATE_KEY walk');
    expect(codes([step('Not a key')])).toEqual(['BAD_KEY Not a key']);
    expect(codes([step('start', action('walk', { guidance: 'x'.repeat(50_000) }))])).toEqual([
      'TOO_LONG walk',
    ]);
  });

  it('shows both what changes in open steps, as if there were no others', () => {
    const after = [step('start', walk), step('next', { ...thanks, title: 'Thank you' }, list)];
    const edit = { before: PLAN, after };
    const shown = (...open: string[]) =>
      changesShownToBoth(edit, new Set(open)).map(({ kind, action: title }) => `${kind} ${title}`);
    expect(shown()).toEqual([]);
    expect(shown('start')).toEqual(['REMOVED Title of list']);
    expect(shown('start', 'next')).toEqual(['CHANGED Thank you', 'MOVED Title of list']);
  });

  const actions = fc.uniqueArray(
    fc.record<JointAction>({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      title: fc.constantFrom('One', 'Two', 'Secret'),
      guidance: fc.constantFrom('', 'Slowly.'),
      by: fc.constantFrom('EITHER', 'BOTH'),
      prompt: fc.constantFrom(null, 'How was it?'),
    }),
    { selector: ({ key }) => key, maxLength: 5 },
  );
  const plans = fc.tuple(actions, fc.nat(5)).map(([all, at]) => [
    { ...step('first', ...all.slice(0, at)), purpose: 'To begin.' },
    { ...step('second', ...all.slice(at)), purpose: 'To go on.' },
  ]);

  it('never loses or changes what is marked, whatever is edited', () => {
    fc.assert(
      fc.property(plans, plans, fc.subarray(['a', 'b', 'c', 'd', 'e']), (before, after, keys) => {
        const actionsOf = (steps: JointStep[]) =>
          steps.flatMap((each) => each.actions.map((one) => ({ ...one, step: each.key })));
        const marked = new Set(keys);
        if (problemsOfJointEdit({ before, after }, marked).length > 0) return;
        const kept = actionsOf(after);
        for (const one of actionsOf(before).filter(({ key }) => marked.has(key))) {
          expect(kept).toContainEqual(one);
        }
      }),
    );
  });

  it('never shows both anything of a step that is closed before and after', () => {
    fc.assert(
      fc.property(plans, plans, (before, after) => {
        const open = new Set(['first']);
        const other = [after[0]!, { ...after[1]!, title: 'Another', actions: [] }];
        const shown = changesShownToBoth({ before, after }, open);
        expect(changesShownToBoth({ before, after: other }, open)).toEqual(shown);
        expect(JSON.stringify(shown)).not.toContain('second');
      }),
    );
  });
});
