import { describe, expect, it } from '@jest/globals';
import { libraryTemplates } from '@footing/library';
import { validateTemplate, type TemplateContent } from '@footing/plan-engine';
import { addAction, addStep, changeAction, changeStep } from './edits';
import { placeOf, placeWords, problemsFrom, problemsIn, withProblemsElsewhere } from './problems';
import { known } from './questionnaires';

const empty: TemplateContent = { about: '', readiness: null, steps: [] };
const one = addAction(addStep(empty, 'A smile').content, 'a-smile', 'A card', 'REFLECTION').content;

const found = (content: TemplateContent) => problemsIn(validateTemplate(content, known));

describe('the place of a problem', () => {
  it.each([
    ['', { step: null, action: null, field: '' }],
    ['about', { step: null, action: null, field: 'about' }],
    ['steps', { step: null, action: null, field: 'steps' }],
    ['steps.2', { step: 2, action: null, field: '' }],
    ['steps.2.opens.1.days', { step: 2, action: null, field: 'opens.1.days' }],
    ['steps.2.actions', { step: 2, action: null, field: 'actions' }],
    ['steps.10.actions.3.title', { step: 10, action: 3, field: 'title' }],
  ])('%j', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it('is named by titles, or by number without a title', () => {
    expect(placeWords('steps.0.actions.0.prompt', one)).toBe('“A smile,” “A card”');
    const untitled = changeAction(one, 'a-card', (action) => ({ ...action, title: ' ' }));
    expect(placeWords('steps.0.actions.0.prompt', untitled)).toBe('“A smile,” action 1');
    expect(placeWords('readiness', one)).toBe('About this template');
    expect(placeWords('steps', one)).toBe('Steps');
  });
});

describe('problems in words', () => {
  it('are empty for the built-in templates', () => {
    for (const { content } of libraryTemplates) expect(found(content)).toEqual([]);
  });

  it('say how to fix each place', () => {
    const reaching = changeStep(one, 'a-smile', (step) => ({ ...step, title: '', outreach: true }));
    expect(found(reaching)).toEqual([
      { path: 'steps.0.title', words: 'Add a title.' },
      {
        path: 'steps.0.opens',
        words: 'Outreach needs the rule “If the boundary allows contact.” Add it to this step.',
      },
      {
        path: 'steps.0.opens',
        words: 'Outreach needs the rule “After a wait,” with at least 1 day. Add it to this step.',
      },
      {
        path: 'steps.0.actions.0.reach',
        words: 'Choose whether this reaches out to the other person.',
      },
      {
        path: 'steps.0.actions.0.prompt',
        words: 'Add the question your client will write about.',
      },
    ]);
  });

  it('name the limit of the field', () => {
    const long = changeStep(one, 'a-smile', (step) => ({ ...step, purpose: 'x'.repeat(601) }));
    expect(found(long)[0]).toEqual({
      path: 'steps.0.purpose',
      words: 'This is too long. The limit is 600 characters.',
    });
  });

  it('have the same words when the server finds them, at the place in the editor', () => {
    expect(
      problemsFrom([
        { code: 'EMPTY_TITLE', field: 'input.content.steps.0.title' },
        { code: 'NO_STEPS', field: null },
      ]),
    ).toEqual([
      { path: 'steps.0.title', words: 'Add a title.' },
      { path: '', words: 'Add at least one step.' },
    ]);
    expect(problemsFrom(null)).toEqual([]);
  });

  it("include the server's problems without duplicates", () => {
    const own = [{ path: 'steps.0.title', words: 'Add a title.' }];
    const whole = { path: '', words: 'Add at least one step.' };
    expect(withProblemsElsewhere(own, [...own, whole])).toEqual([...own, whole]);
  });
});
