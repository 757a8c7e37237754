import { describe, expect, it } from '@jest/globals';
import { preview, type OpeningRule, type StepDefinition } from '@footing/plan-engine';
import { openingText, openingWords, previewText, ruleWords } from './content.words';

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
    [{ kind: 'STEP_DONE', step: 'gone' }, 'Opens when a step that was removed is done.'],
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
    [{ kind: 'WAIT', days: 7, anchor: 'PLAN_START' }, 'Opens 7 days after the plan starts.'],
    [
      { kind: 'WAIT', days: 14, anchor: 'LAST_CONTACT', floor: 7 },
      'Opens 14 days after your client last reached out.',
    ],
    [
      { kind: 'WAIT', days: 1, anchor: 'BOUNDARY_SET' },
      'Opens 1 day after the boundary was recorded.',
    ],
    [
      { kind: 'CALM', days: 7, urgeAtMost: 5 },
      'Opens once the urge in check-ins averages 5 or less over 7 days.',
    ],
    [{ kind: 'APPROVAL' }, 'Opens once you approve it.'],
    [{ kind: 'BOUNDARY' }, 'Opens only if the other person’s boundary allows contact.'],
    [{ kind: 'DATE', date: '' }, 'Opens on or after a date that isn’t set yet.'],
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
    expect(openingWords(steps[0]!, steps)).toBe('Opens when the plan starts.');
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
      'Opens 21 days after “Less is more” is done, once you approve it, and only if the other person’s boundary allows contact.',
    );
    expect(openingText(smile, steps)).toEqual({
      text: 'Opens when all of these are true:',
      rules: [
        '21 days have passed since “Less is more” was done',
        'You’ve approved it',
        'The other person’s boundary allows contact',
      ],
    });
  });

  it('names the boundary for outreach even without a rule', () => {
    expect(openingWords(step('x', 'X', [], true), steps)).toBe(
      'Opens only if the other person’s boundary allows contact.',
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
  const context = { steps: content.steps, today: '2026-02-19', startsLater: false };
  const words = days.map((day, at) => previewText(day, content.steps[at]!, context));

  it('starts with the plan', () => {
    expect(words[0]!.text).toMatch(/^Opens when the plan starts, Thursday/);
  });

  it('is the earliest one, with its reason and assumptions', () => {
    expect(words[1]).toEqual({
      text: expect.stringMatching(
        /^Earliest date: Thursday,? .*12.*\. Opens when all of these are true:$/,
      ),
      rules: ['21 days have passed since “Less is more” was done', 'You’ve approved it'],
    });
  });

  it('is the earliest one for each step while the client has questions to answer first', () => {
    const later = { ...context, startsLater: true };
    expect(previewText(days[0]!, content.steps[0]!, later).text).toBe(
      'Opens when the plan starts, Thursday, 19 February at the earliest.',
    );
    expect(previewText(days[1]!, content.steps[1]!, later)).toEqual(words[1]);
  });

  it('names every rule, not only the one that decides the day', () => {
    const all = {
      ...content,
      steps: [
        content.steps[0]!,
        step('talk', 'One talk', [
          { kind: 'DATE', date: '2026-04-06' },
          { kind: 'WAIT', days: 14, anchor: 'LAST_CONTACT' },
          { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'less' },
          { kind: 'CALM', days: 7, urgeAtMost: 5 },
          { kind: 'APPROVAL' },
        ]),
      ],
    };
    const day = preview(all, '2026-02-19', 'Europe/Berlin')[1]!;
    expect(previewText(day, all.steps[1]!, { ...context, steps: all.steps })).toEqual({
      text: 'Earliest date: Monday, 6 April. Opens when all of these are true:',
      rules: [
        '14 days have passed since your client last reached out',
        '21 days have passed since “Less is more” was done',
        'The urge in check-ins averages 5 or less over 7 days',
        'You’ve approved it',
      ],
    });
  });

  it('is missing if a rule refers to an unknown step or to itself', () => {
    expect(words[2]!.text).toBe('This step can’t open: it waits for a step that was removed.');
    expect(words[3]!.text).toBe(
      'This step can’t open: it waits for “Self,” which can’t finish first.',
    );
  });
});
