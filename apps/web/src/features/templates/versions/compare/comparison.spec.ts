import { describe, expect, it } from '@jest/globals';
import { libraryTemplates } from '@footing/library';
import type { ActionDefinition, StepDefinition, TemplateContent } from '@footing/plan-engine';
import { changeAction, changeStep, moveStep, removeAction, withFilesAt } from '../../content/edits';
import { compare, countOfMarks, isSame, type Comparison } from './comparison';
import { markedWords, type Part } from './word-marks';

const { title, content } = libraryTemplates.find(({ slug }) => slug === 'three-steps')!;
const base = { title, content };
const keys = content.steps.map(({ key }) => key);
const [first, second] = content.steps as [StepDefinition, StepDefinition];
const [action] = first.actions as [ActionDefinition];

const against = (changed: TemplateContent): Comparison =>
  compare(base, { title, content: changed });
const stepIn = ({ steps }: Comparison, key: string) => steps.find((step) => step.key === key)!;
const marked = ({ steps }: Comparison) =>
  steps.filter(({ marks }) => marks.length > 0).map(({ key, marks }) => [key, ...marks]);

describe('two versions of a template', () => {
  it.each(libraryTemplates.map((template) => [template.slug, template] as const))(
    'are without differences if they are the same: %s',
    (_, template) => {
      const comparison = compare(template, structuredClone(template));
      expect(isSame(comparison)).toBe(true);
      expect(comparison.steps.map(({ key }) => key)).toEqual(
        template.content.steps.map(({ key }) => key),
      );
    },
  );

  it.each([
    ['title', { title: 'Four steps' }],
    ['about', { content: { ...content, about: 'For others' } }],
    ['readiness', { content: { ...content, readiness: null } }],
  ])('differ by the %s', (_, change) => {
    const comparison = compare(base, { ...base, ...change });
    expect(comparison.template).toHaveLength(1);
    expect(isSame(comparison)).toBe(false);
    expect(marked(comparison)).toEqual([]);
  });

  // A new field of a step or an action does not compile until it is here.
  const changesOfStep: Record<Exclude<keyof StepDefinition, 'key' | 'actions'>, object> = {
    title: { title: 'Other title' },
    purpose: { purpose: 'Other purpose' },
    guidance: { guidance: 'Other guidance' },
    outreach: { outreach: !first.outreach },
    opens: { opens: [{ kind: 'DATE', date: '2026-05-01' }] },
  };
  it.each(Object.entries(changesOfStep))('show a change of the %s of a step', (name, change) => {
    const { steps } = against(changeStep(content, first.key, (step) => ({ ...step, ...change })));
    expect(steps[0]!.marks).toEqual([name === 'title' ? 'RENAMED' : 'CHANGED']);
    expect(steps[0]!.fields).toHaveLength(name === 'outreach' ? 2 : 1);
    expect(steps.slice(1).every(({ marks }) => marks.length === 0)).toBe(true);
  });

  const full: ActionDefinition = { ...action, kind: 'ONCE', reach: 'NO' };
  const changesOfAction: Record<
    // Plans for two have no versions.
    Exclude<keyof ActionDefinition, 'key' | 'noReachBy' | 'by'>,
    Partial<ActionDefinition>
  > = {
    kind: { kind: 'REFLECTION' },
    title: { title: 'Other title' },
    guidance: { guidance: 'Other guidance' },
    required: { required: !full.required },
    reach: { reach: 'YES' },
    noReachReason: { noReachReason: 'It stays in a drawer.' },
    surprise: { surprise: true },
    dueAfterDays: { dueAfterDays: 17 },
    habit: { habit: { times: 2, per: 'WEEK', periods: 5 } },
    prompt: { prompt: 'What else?' },
    questionnaire: { questionnaire: 'are-you-sure' },
  };
  it.each(Object.entries(changesOfAction))('show a change of the %s of an action', (_, change) => {
    const was = changeAction(content, action.key, () => full);
    const is = changeAction(content, action.key, () => ({ ...full, ...change }));
    const step = stepIn(compare({ title, content: was }, { title, content: is }), first.key);
    expect(step.actions.map(({ key }) => key)).toEqual([action.key]);
    expect(step.actions[0]!.fields).toHaveLength(1);
    expect(step.marks).toEqual(['CHANGED']);
  });

  const [atStep, atAction] = [
    { step: first.key, action: null },
    { step: null, action: action.key },
  ];
  const withOne = withFilesAt(content, atStep, ['one']);
  const filesIn = (was: TemplateContent, is: TemplateContent, names?: [string, string][]) => {
    const fileNames = names && new Map(names);
    return compare({ title, content: was, fileNames }, { title, content: is, fileNames }).template;
  };

  it('differ by a file that went to another part, and not by a part that takes its file along', () => {
    const moved = withFilesAt(content, atAction, ['one']);
    expect(filesIn(withOne, moved, [['one', 'Walk.pdf']])).toEqual([
      {
        name: 'Files',
        before: `${first.title}: Walk.pdf`,
        after: `${action.title}: Walk.pdf`,
      },
    ]);
    const two = withFilesAt(withOne, { step: second.key, action: null }, ['two']);
    expect(filesIn(two, moveStep(two, second.key, 0))).toEqual([]);
  });

  it('count files while their names are not known, and name one that is gone', () => {
    const withTwo = withFilesAt(content, atStep, ['one', 'two']);
    const [before, after] = [`${first.title}: 1 file`, `${first.title}: 2 files`];
    expect(filesIn(withOne, withTwo)).toEqual([{ name: 'Files', before, after }]);
    expect(filesIn(withOne, withTwo, [['one', 'Walk.pdf']])[0]!.after).toBe(
      `${first.title}: Walk.pdf, a file that was removed`,
    );
  });

  it.each([
    ['a longer wait', { days: 40 }],
    ['a lower minimum', { floor: 7 }],
    ['no minimum', { floor: undefined }],
    ['another anchor', { anchor: 'LAST_CONTACT' }],
  ])('show %s', (_, change) => {
    const wait = { kind: 'WAIT', days: 30, anchor: 'PLAN_START', floor: 14 };
    const opening = (rule: object) =>
      changeStep(content, second.key, (step) => ({
        ...step,
        opens: [rule as StepDefinition['opens'][number]],
      }));
    const comparison = compare(
      { title, content: opening(wait) },
      { title, content: opening({ ...wait, ...change }) },
    );
    expect(stepIn(comparison, second.key).fields.map(({ name }) => name)).toEqual([
      'When it opens',
    ]);
  });

  it('mark one step as moved, and not those that it passed', () => {
    const last = keys.at(-1)!;
    const comparison = against(moveStep(content, last, 0));
    expect(marked(comparison)).toEqual([[last, 'MOVED']]);
    expect(comparison.steps[0]!.fields).toEqual([
      {
        name: 'Place',
        before: `Step ${keys.length} of ${keys.length}`,
        after: `Step 1 of ${keys.length}`,
      },
    ]);
    expect(countOfMarks(comparison)).toEqual(new Map([['MOVED', 1]]));
  });

  it('mark a renamed step, and not the rules of other steps that name it', () => {
    const named = content.steps.find(({ key }) =>
      content.steps.some(({ opens }) => opens.some((rule) => 'step' in rule && rule.step === key)),
    )!;
    const renamed = changeStep(content, named.key, (step) => ({ ...step, title: 'New name' }));
    expect(marked(against(renamed))).toEqual([[named.key, 'RENAMED']]);
  });

  it('take a step with another key for another step, whatever it is called', () => {
    const other = changeStep(content, first.key, (step) => ({ ...step, key: 'other' }));
    expect(marked(against(other)).map(([key, mark]) => [key, mark])).toEqual(
      expect.arrayContaining([
        [first.key, 'REMOVED'],
        ['other', 'ADDED'],
      ]),
    );
  });

  it('list an action that went to another step in both, and a removed one once', () => {
    const without = removeAction(content, action.key)!.content;
    const moved = changeStep(without, second.key, (step) => ({
      ...step,
      actions: [...step.actions, { ...action, title: 'Renamed' }],
    }));
    const comparison = against(moved);
    const marksIn = (key: string) =>
      stepIn(comparison, key).actions.map((each) => [each.key, ...each.marks]);
    expect(marksIn(first.key)).toEqual([[action.key, 'MOVED']]);
    expect(marksIn(second.key)).toEqual([[action.key, 'MOVED', 'RENAMED']]);
    expect(stepIn(comparison, first.key).actions[0]!.fields).toEqual([
      expect.objectContaining({ before: expect.stringContaining(first.title) }),
    ]);

    const removed = stepIn(against(without), first.key).actions;
    expect(removed.map(({ key, marks }) => [key, ...marks])).toEqual([[action.key, 'REMOVED']]);
    expect(removed[0]!.fields.every(({ after }) => after === '')).toBe(true);
  });
});

describe('the marked words of two texts', () => {
  const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
  const markedIn = (parts: readonly Part[]) =>
    parts.filter((part) => part.marked).map(({ text }) => text.trim());

  it('are those that the other text does not have', () => {
    const { before, after } = markedWords(
      'Wait three days, then write.',
      'Wait seven days, then write one line.',
    );
    expect(markedIn(before)).toEqual(['three']);
    expect(markedIn(after)).toEqual(['seven', 'one line']);
  });

  it.each([
    ['', 'All new'],
    ['All gone', ''],
    ['One line\nand another', 'One line\n\nand another one'],
    ['Wörter — “quoted”', 'Wörter – “quoted”'],
    ['كل يوم', 'كل أسبوع'],
  ])('leave both texts as they are: %j and %j', (was, is) => {
    const { before, after } = markedWords(was, is);
    expect([textOf(before), textOf(after)]).toEqual([was, is]);
    expect(before.some((part) => part.marked) || after.some((part) => part.marked)).toBe(true);
  });

  it('are whole texts if hardly a word is the same', () => {
    const numbered = (word: string) =>
      Array.from({ length: 600 }, (_, at) => `${word}${at}`).join(' ');
    const { before, after } = markedWords(numbered('a'), numbered('b'));
    expect([before.length, after.length]).toEqual([1, 1]);
    expect([before[0]!.marked, after[0]!.marked]).toEqual([true, true]);
  });
});
