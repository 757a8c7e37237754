import { describe, expect, it } from '@jest/globals';
import { preview, type OpeningRule, type StepDefinition } from '@footing/plan-engine';
import { openingWords, previewWords, ruleWords } from './rule-words';

const step = (
  key: string,
  title: string,
  opens: OpeningRule[],
  outreach = false,
): StepDefinition => ({
  key,
  title,
  purpose: '',
  guidance: '',
  outreach,
  opens,
  actions: [],
});

const steps = [step('less', 'Less is more', []), step('b', '', []), step('smile', 'A smile', [])];

describe('a rule in words', () => {
  const cases: [OpeningRule, string][] = [
    [{ kind: 'STEP_DONE', step: 'less' }, 'Opens when “Less is more” is done.'],
    [{ kind: 'STEP_DONE', step: 'b' }, 'Opens when step 2 is done.'],
    [{ kind: 'STEP_DONE', step: 'gone' }, 'Opens when a step that is not here is done.'],
    [
      { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'less' },
      'Opens 21 days after “Less is more” is done.',
    ],
    [
      { kind: 'WAIT', days: 1, anchor: 'STEP_END', step: 'less' },
      'Opens 1 day after “Less is more” is done.',
    ],
    [
      { kind: 'WAIT', days: 0, anchor: 'STEP_END', step: 'less' },
      'Opens when “Less is more” is done.',
    ],
    [{ kind: 'WAIT', days: 7, anchor: 'PLAN_START' }, 'Opens 7 days after the plan begins.'],
    [
      { kind: 'WAIT', days: 14, anchor: 'LAST_CONTACT', floor: 7 },
      'Opens 14 days after the last contact that the client began.',
    ],
    [
      { kind: 'WAIT', days: 1, anchor: 'BOUNDARY_SET' },
      'Opens 1 day after the boundary was recorded.',
    ],
    [
      { kind: 'CALM', days: 7, urgeAtMost: 5 },
      'Opens once the urge told in check-ins was at most 5 on average of the last 7 days.',
    ],
    [{ kind: 'APPROVAL' }, 'Opens once you have approved it.'],
    [{ kind: 'BOUNDARY' }, 'Opens while the other person’s boundary allows it.'],
    [{ kind: 'DATE', date: '' }, 'Opens from a day that is still to be chosen on.'],
  ];
  it.each(cases)('%j', (rule, words) => {
    expect(ruleWords(rule, steps)).toBe(words);
  });

  it('says a date with its year', () => {
    const words = ruleWords({ kind: 'DATE', date: '2027-03-12' }, steps);
    expect(words).toContain('Friday');
    expect(words).toContain('2027');
  });
});

describe('the opening of a step in words', () => {
  it('is the start of the plan without rules', () => {
    expect(openingWords(steps[0]!, steps)).toBe('Opens with the plan.');
  });

  it('names a wait and its step once, and the boundary last', () => {
    const smile = step(
      'smile',
      'A smile',
      [
        { kind: 'BOUNDARY' },
        { kind: 'STEP_DONE', step: 'less' },
        { kind: 'APPROVAL' },
        { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'less' },
      ],
      true,
    );
    expect(openingWords(smile, steps)).toBe(
      'Opens 21 days after “Less is more” is done, once you have approved it and while the other person’s boundary allows it.',
    );
  });

  it('names the boundary for outreach even without a rule', () => {
    expect(openingWords(step('x', 'X', [], true), steps)).toBe(
      'Opens while the other person’s boundary allows it.',
    );
  });
});

describe('the day of a step in words', () => {
  const content = {
    about: '',
    readiness: null,
    steps: [
      step('less', 'Less is more', []),
      step('smile', 'A smile', [
        { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'less' },
        { kind: 'APPROVAL' },
      ]),
      step('lost', 'Lost', [{ kind: 'STEP_DONE', step: 'gone' }]),
      step('self', 'Self', [{ kind: 'STEP_DONE', step: 'self' }]),
    ],
  };
  const days = preview(content, '2026-02-19', 'Europe/Berlin');
  const words = days.map((day) => previewWords(day, content.steps, '2026-02-19'));

  it('starts with the plan', () => {
    expect(words[0]).toMatch(/^Opens with the plan, Thursday/);
  });

  it('is the earliest one, with its reason and assumptions', () => {
    expect(words[1]).toMatch(
      /^Opens Thursday,? .*12.* at the earliest, 21 days after “Less is more” is done, once you have approved it\.$/,
    );
  });

  it('is missing if a rule refers to an unknown step or to itself', () => {
    expect(words[2]).toBe('Never opens as it is: it waits for a step that is not here.');
    expect(words[3]).toBe('Never opens as it is: it waits for “Self”, which cannot end before it.');
  });
});
