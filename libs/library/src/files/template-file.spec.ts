import { describe, expect, it } from '@jest/globals';

import { libraryTemplates } from '../index.js';
import { LONGEST_FILE, readFile } from './file-format.js';
import { TEMPLATE_FILE, writeTemplateFile } from './template-file.js';

const read = (text: string) => readFile(text, TEMPLATE_FILE);

const FILE = JSON.parse(
  writeTemplateFile({
    title: 'Quiet evenings',
    summary: '',
    version: 2,
    exportedOn: '2026-05-03',
    author: null,
    copiedFrom: null,
    content: {
      about: '',
      readiness: null,
      steps: [
        {
          ...{ key: 'ground', title: 'Ground', purpose: '', guidance: '', outreach: false },
          opens: [{ kind: 'WAIT', days: 3, anchor: 'PLAN_START' }],
          actions: [
            {
              ...{ key: 'walk', kind: 'ONCE', title: 'Walk', guidance: '', required: true },
              ...{ reach: 'NO', dueAfterDays: null, habit: null, prompt: null },
              questionnaire: null,
            },
          ],
        },
      ],
    },
  }),
);

/** The file with one value changed; undefined removes it. */
function withValue(path: string, value: unknown): string {
  const file = structuredClone(FILE);
  const names = path.split('.');
  const last = names.pop()!;
  const inside = names.reduce((part, name) => part[name], file);
  inside[last] = value;
  return JSON.stringify(file);
}

function messages(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.error.map(({ message }) => message);
}

describe('a template as a file', () => {
  it.each(libraryTemplates.map((template) => [template.slug, template] as const))(
    '%s is read as it was written, without the names of those who gave reasons',
    (_, { title, summary, version, content }) => {
      const named = {
        ...content,
        steps: content.steps.map((step) => ({
          ...step,
          actions: step.actions.map((action) => ({ ...action, noReachBy: 'Nora Quist' })),
        })),
      };
      const head = { title, summary, version, exportedOn: '2026-05-03' };
      const author = { name: 'Sam Bell', practice: 'Harbor Practice' };
      const copiedFrom = { title, version, library: 'three-steps' };
      const text = writeTemplateFile({ ...head, author, copiedFrom, content: named });
      expect(text).not.toContain('Nora Quist');
      expect(read(text)).toEqual({
        ok: true,
        value: {
          format: 'footing-template',
          formatVersion: 1,
          ...head,
          ...{ author, copiedFrom },
          content: JSON.parse(JSON.stringify(content)),
        },
      });
    },
  );

  it('is read with a byte order mark, and with a link to its schema', () => {
    expect(read(`\uFEFF${JSON.stringify(FILE)}`)).toMatchObject({ ok: true });
    expect(read(JSON.stringify({ $schema: './template-1.json', ...FILE }))).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['nothing', ' \n', 'There is nothing in this file.'],
    ['half of a file', JSON.stringify(FILE).slice(0, 300), /^This isn’t a complete Footing file\./],
    ['a number', '7', /^This isn’t a template from Footing\./],
    [
      'another format',
      withValue('format', 'footing-form'),
      /^This isn’t a template from Footing\./,
    ],
    ['a later format', withValue('formatVersion', 2), /newer version of Footing/],
    [
      'no format version',
      withValue('formatVersion', undefined),
      '“formatVersion”: This is missing.',
    ],
    [
      'too many bytes',
      withValue('content.about', 'é'.repeat(LONGEST_FILE / 2)),
      /^This file is larger than 1 MB\./,
    ],
    [
      'lists in lists',
      withValue('content.about', JSON.parse('['.repeat(40) + ']'.repeat(40))),
      /too many parts/,
    ],
    ['no version', withValue('version', undefined), '“version”: This is missing.'],
    ['no content', withValue('content', undefined), '“content”: This is missing.'],
    ['no title', withValue('title', undefined), '“title”: This is missing.'],
    ['two lines in the title', withValue('title', 'a\nb'), '“title”: Use one line of text.'],
    [
      'a day that does not exist',
      withValue('exportedOn', '2026-02-30'),
      '“exportedOn”: Use a date like 2026-03-29.',
    ],
    [
      'a name that is a list',
      withValue('author', { name: [], practice: 'x' }),
      '“author”, “name”: Use text, in quotation marks.',
    ],
    ['no steps', withValue('content.steps', []), '“steps”: Add at least one step.'],
    [
      'a step without a title',
      withValue('content.steps.0.title', undefined),
      'Step 1, “title”: This is missing.',
    ],
    [
      'a mark that is text',
      withValue('content.steps.0.outreach', 'no'),
      'Step 1, “outreach”: Use true or false.',
    ],
    [
      'an unknown rule',
      withValue('content.steps.0.opens.0.kind', 'MOON'),
      'Step 1, opening rule 1, “kind”: Footing doesn’t know this value.',
    ],
    [
      'half a day',
      withValue('content.steps.0.opens.0.days', 0.5),
      'Step 1, opening rule 1, “days”: Use a whole number from 0 to 3650.',
    ],
    [
      'a long title',
      withValue('content.steps.0.actions.0.title', 'x'.repeat(161)),
      'Step 1, action 1, “title”: Use up to 160 characters.',
    ],
    [
      'no reach',
      withValue('content.steps.0.actions.0.reach', null),
      'Step 1, action 1, “reach”: Choose whether it reaches out to the other person.',
    ],
    [
      'an unknown kind',
      withValue('content.steps.0.actions.0.kind', 'SONG'),
      'Step 1, action 1, “kind”: Use ONCE or HABIT or REFLECTION or QUESTIONNAIRE.',
    ],
    [
      'an unknown field',
      withValue('content.steps.0.actions.0.color', 1),
      'Step 1, action 1, “color”: Footing doesn’t know this field.',
    ],
    [
      'a character that cannot be saved',
      withValue('content.steps.0.purpose', 'a\0b'),
      'Step 1, “purpose”: This has characters that can’t be saved.',
    ],
    [
      'half of an emoji',
      withValue('summary', '\ud83d'),
      '“summary”: This has characters that can’t be saved.',
    ],
    [
      'a repeated field',
      JSON.stringify(FILE).replace('"purpose"', '"title":"Other","purpose"'),
      'Step 1, “title”: This is there twice.',
    ],
    [
      'a key of JavaScript',
      JSON.stringify(FILE).replace('"purpose"', '"__proto__":{"outreach":true},"purpose"'),
      'Step 1, “__proto__”: Footing doesn’t know this field.',
    ],
  ])('with %s is refused with a sentence that says so', (_, text, message) => {
    expect(messages(text)[0]).toMatch(message);
    expect(messages(text)).toHaveLength(1);
  });

  it('with several problems names all of them', () => {
    const file = structuredClone(FILE);
    delete file.content.steps[0].title;
    file.content.steps[0].actions[0].required = 'yes';
    expect(messages(JSON.stringify(file))).toEqual([
      'Step 1, “title”: This is missing.',
      'Step 1, action 1, “required”: Use true or false.',
    ]);
  });
});
