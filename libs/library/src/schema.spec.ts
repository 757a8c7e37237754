import { describe, expect, it } from '@jest/globals';

import { libraryTemplates, templateContentSchema, templateDraftSchema } from './index.js';

type Json = Record<string, unknown>;

/** A copy of a valid template, in which a test can break one thing. */
function good() {
  return structuredClone(libraryTemplates[0]!.content);
}
function step(part: Json): unknown {
  const content = good();
  Object.assign(content.steps[1]!, part);
  return content;
}
function action(part: Json): unknown {
  const content = good();
  Object.assign(content.steps[1]!.actions[2]!, part);
  return content;
}

function files(...placed: Json[]): unknown {
  return { ...good(), files: placed };
}
const FILE = '018f0000-0000-7000-8000-000000000001';

function paths(content: unknown): string[] {
  const result = templateContentSchema.safeParse(content);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('templateContentSchema', () => {
  it.each([
    ['an empty title', step({ title: '' }), 'steps.1.title'],
    ['a title nobody can see', step({ title: ' \u200b ' }), 'steps.1.title'],
    ['a title that is too long', step({ title: 'a'.repeat(161) }), 'steps.1.title'],
    ['a title with NUL', step({ title: 'a\0b' }), 'steps.1.title'],
    ['half an emoji', step({ purpose: 'a\ud83d' }), 'steps.1.purpose'],
    ['guidance without end', step({ guidance: 'a'.repeat(20_001) }), 'steps.1.guidance'],
    ['a key with a blank', step({ key: 'a smile' }), 'steps.1.key'],
    ['an unknown field', step({ colour: 'red' }), 'steps.1'],
    ['an unknown rule', step({ opens: [{ kind: 'MOON' }] }), 'steps.1.opens.0.kind'],
    [
      'a wait without its step',
      step({ opens: [{ kind: 'WAIT', days: 3, anchor: 'STEP_END' }] }),
      'steps.1.opens.0.step',
    ],
    [
      'half a day',
      step({ opens: [{ kind: 'WAIT', days: 0.5, anchor: 'PLAN_START' }] }),
      'steps.1.opens.0.days',
    ],
    [
      'a day that does not exist',
      step({ opens: [{ kind: 'DATE', date: '2026-02-30' }] }),
      'steps.1.opens.0.date',
    ],
    [
      'too many actions',
      step({ actions: Array(41).fill(good().steps[0]!.actions[0]) }),
      'steps.1.actions',
    ],
    ['an unknown kind', action({ kind: 'QUEST' }), 'steps.1.actions.2.kind'],
    [
      'no times at all',
      action({ habit: { times: 0, per: 'DAY', periods: 1 } }),
      'steps.1.actions.2.habit.times',
    ],
    ['a due day before the start', action({ dueAfterDays: -1 }), 'steps.1.actions.2.dueAfterDays'],
    ['required as a word', action({ required: 'yes' }), 'steps.1.actions.2.required'],
    [
      'a file at a step and an action',
      files({ step: 'a', action: 'b', file: FILE }),
      'files.0.step',
    ],
    ['a file that is nowhere', files({ step: null, action: null, file: FILE }), 'files.0.step'],
    [
      'a file that is there twice',
      files(
        { step: 'a', action: null, file: FILE },
        { step: null, action: 'a', file: FILE },
        { step: 'a', action: null, file: FILE },
      ),
      'files.2.file',
    ],
    ['no steps', { ...good(), steps: [] }, 'steps'],
    ['a list instead of content', [], ''],
  ])('refuses %s and names the field', (_name, content, path) => {
    expect(paths(content)).toEqual([path]);
  });

  it('counts the length of a title as the database does: 160 emoji fit', () => {
    expect(paths(step({ title: '🌊'.repeat(160) }))).toEqual([]);
    expect(paths(step({ title: '🌊'.repeat(161) }))).toEqual(['steps.1.title']);
  });

  it('does not change text, including right-to-left text', () => {
    const title = ' צעד ראשון 👩‍❤️‍👨 ';
    const content = step({ title });
    expect(templateContentSchema.parse(content)).toEqual(content);
  });
});

describe('templateDraftSchema', () => {
  it('accepts missing titles and steps', () => {
    expect(templateDraftSchema.safeParse(step({ title: '' })).success).toBe(true);
    expect(templateDraftSchema.safeParse({ about: '', readiness: null, steps: [] }).success).toBe(
      true,
    );
  });

  it('refuses a file that is nowhere, or that is there twice', () => {
    const nowhere = { step: null, action: null, file: FILE };
    const there = { step: 'a', action: null, file: FILE };
    expect(templateDraftSchema.safeParse(files(nowhere)).success).toBe(false);
    expect(templateDraftSchema.safeParse(files(there, there)).success).toBe(false);
    expect(templateDraftSchema.safeParse(files(there)).success).toBe(true);
  });

  it('refuses text that cannot be stored', () => {
    expect(templateDraftSchema.safeParse(step({ title: 'a\0' })).success).toBe(false);
  });
});
