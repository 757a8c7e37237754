import { describe, expect, it } from '@jest/globals';
import { libraryTemplates } from '@footing/library';
import { fromText, textOf, type TemplateText } from './content';
import { differences } from './differences';
import { addStep, changeAction, changeStep, moveStep, removeAction } from './edits';

const { title, summary, content } = libraryTemplates[0]!;
const base: TemplateText = { title, summary, content };
const [first, second] = content.steps as [(typeof content.steps)[0], (typeof content.steps)[0]];

describe('the differences between two states of a template', () => {
  it('names the part and its fields', () => {
    const changed = changeStep(content, first.key, (step) => ({
      ...step,
      guidance: 'Other words',
      opens: [{ kind: 'APPROVAL' }],
    }));
    expect(differences({ ...base, content: changed }, base)).toEqual([
      `“${first.title}”: guidance, opening rules`,
    ]);
  });

  it('names actions, and parts that only one state has', () => {
    const key = first.actions[0]!.key;
    const changed = changeAction(content, key, (action) => ({ ...action, title: 'Renamed' }));
    expect(differences({ ...base, content: changed }, base)).toEqual([
      `“${first.title}”: action “Renamed”`,
    ]);
    const without = removeAction(content, key)!.content;
    expect(differences({ ...base, content: without }, base)).toEqual([
      `“${first.title}”: action “${first.actions[0]!.title}” only in the other version`,
    ]);
    expect(differences({ ...base, content: addStep(content, 'New').content }, base)).toEqual([
      '“New”: only in this version',
    ]);
  });

  it('detects a changed order', () => {
    const turned = moveStep(content, second.key, 0);
    expect(differences({ ...base, content: turned }, base)).toEqual(['Order of the steps']);
  });

  it('detects a changed title and summary', () => {
    expect(differences({ ...base, title: 'x', summary: 'y' }, base)).toEqual([
      'Template: title',
      'Template: summary',
    ]);
  });
});

describe('a serialized template', () => {
  it('round-trips', () => {
    expect(fromText(textOf(base))).toEqual(base);
  });

  it.each(['', '{}', 'null', '[]', '{"title":"x","summary":"y","content":{}}'])(
    'is null for %j',
    (text) => {
      expect(fromText(text)).toBeNull();
    },
  );
});
