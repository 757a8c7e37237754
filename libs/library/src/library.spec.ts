import { describe, expect, it } from '@jest/globals';

import {
  assess,
  BOUNDARIES,
  boundaryAnswered,
  OUTCOMES,
  reachesOut,
  stepReachesOut,
  validateQuestionnaire,
  validateTemplate,
} from '@footing/plan-engine';

import {
  findQuestionnaire,
  libraryQuestionnaires,
  libraryTemplates,
  coachWillSee,
  introFor,
  SAFETY_PAUSE_LINE,
  wordsForClient,
} from './index.js';
import { libraryQuestionnaireSchema, libraryTemplateSchema } from './schema.js';

const known = { questionnaires: libraryQuestionnaires.map(({ key }) => key) };
const templates = libraryTemplates.map((template) => [template.slug, template] as const);
const questionnaires = libraryQuestionnaires.map(
  (one) => [`${one.key} ${one.version}`, one] as const,
);

describe.each(templates)('the template %s', (_slug, template) => {
  const { steps } = template.content;

  it('has the exact shape', () => {
    expect(libraryTemplateSchema.parse(template)).toEqual(template);
  });

  it('can be published', () => {
    expect(validateTemplate(template.content, known)).toEqual([]);
  });

  it('has enough actions in each step, both doing and reflecting', () => {
    for (const step of steps) {
      expect({ step: step.key, fits: within(words(step.guidance), 150, 350) }).toEqual({
        step: step.key,
        fits: true,
      });
      expect(within(step.actions.length, 4, 8)).toBe(true);
      expect(within(step.actions.filter(({ required }) => required).length, 3, 7)).toBe(true);
      const kinds = step.actions.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['ONCE', 'HABIT', 'REFLECTION']));
    }
  });

  it('explains how to do each action, in 30 to 90 words', () => {
    const wrong = steps
      .flatMap(({ actions }) => actions)
      .filter(({ guidance }) => !within(words(guidance), 30, 90));
    expect(wrong.map(({ key, guidance }) => `${key}: ${words(guidance)}`)).toEqual([]);
  });

  it('reaches the last step without any outreach', () => {
    const byKey = new Map(steps.map((step) => [step.key, step]));
    const asksForOutreach = (key: string): boolean => {
      const step = byKey.get(key)!;
      const needs = step.opens.flatMap((rule) => ('step' in rule ? [rule.step] : []));
      return step.outreach || needs.some(asksForOutreach);
    };
    expect(asksForOutreach(steps.at(-1)!.key)).toBe(false);
  });
});

describe('the questions before a plan', () => {
  it.each(templates)('%s: are not repeated before something was done', (_slug, { content }) => {
    const [first] = content.steps;
    const asked = first!.actions.filter(
      ({ questionnaire }) => questionnaire !== null && questionnaire === content.readiness,
    );
    for (const { dueAfterDays } of asked) {
      const others = first!.actions.filter((action) => !asked.includes(action));
      expect(dueAfterDays).toBeGreaterThanOrEqual(
        Math.max(...others.map((action) => action.dueAfterDays ?? 0)),
      );
    }
  });
});

describe('outreach', () => {
  it.each([
    ['three-steps', [21, 14], [14, 7], [7, 5]],
    ['three-steps-after-an-affair', [60, 42], [21, 14], [14, 4]],
  ])('%s: has one surprise, never required, behind every gate', (slug, end, contact, calm) => {
    const template = libraryTemplates.find((one) => one.slug === slug)!;
    const reaching = template.content.steps.filter((step) => step.outreach);
    const actions = template.content.steps.flatMap((step) => step.actions).filter(reachesOut);
    expect(reaching.map(({ key }) => key)).toEqual(['a-smile']);
    expect(actions).toEqual([expect.objectContaining({ key: 'give-it-once', required: false })]);
    expect(reaching[0]!.opens).toEqual([
      { kind: 'STEP_DONE', step: 'less-is-more' },
      { kind: 'WAIT', days: end[0], anchor: 'STEP_END', step: 'less-is-more', floor: end[1] },
      { kind: 'WAIT', days: contact[0], anchor: 'LAST_CONTACT', floor: contact[1] },
      { kind: 'CALM', days: calm[0], urgeAtMost: calm[1] },
      { kind: 'APPROVAL' },
      { kind: 'BOUNDARY' },
    ]);
  });

  it('after-their-affair: has one talk, never required, behind every gate, which nothing waits for', () => {
    const { steps } = libraryTemplates.find(({ slug }) => slug === 'after-their-affair')!.content;
    const reaching = steps.filter(stepReachesOut);
    expect(reaching.map(({ key }) => key)).toEqual(['one-talk']);
    expect(steps.flatMap(({ actions }) => actions).filter(reachesOut)).toEqual([
      expect.objectContaining({ key: 'ask-once', reach: 'YES', required: false }),
    ]);
    expect(reaching[0]!.opens).toEqual([
      { kind: 'STEP_DONE', step: 'what-to-know' },
      { kind: 'WAIT', days: 14, anchor: 'STEP_END', step: 'what-to-know', floor: 7 },
      { kind: 'CALM', days: 7, urgeAtMost: 5 },
      { kind: 'APPROVAL' },
      { kind: 'BOUNDARY' },
    ]);
    const waitedFor = steps.flatMap(({ opens }) =>
      opens.flatMap((rule) => ('step' in rule ? [rule.step] : [])),
    );
    expect(waitedFor).not.toContain('one-talk');
  });

  it.each(['letting-go', 'second-time-around'])('%s has none', (slug) => {
    const { steps } = libraryTemplates.find((one) => one.slug === slug)!.content;
    expect(steps.some(stepReachesOut)).toBe(false);
  });

  it('is not waited for in letting go', () => {
    const { steps } = libraryTemplates.find(({ slug }) => slug === 'letting-go')!.content;
    expect(steps.flatMap(({ opens }) => opens).map(({ kind }) => kind)).not.toContain('APPROVAL');
  });
});

describe.each(questionnaires)('the questionnaire %s', (_key, questionnaire) => {
  it('has the exact shape', () => {
    expect(libraryQuestionnaireSchema.parse(questionnaire)).toEqual(questionnaire);
  });

  it('has rules that can fire', () => {
    expect(validateQuestionnaire(questionnaire)).toEqual([]);
  });

  it('has a line for the coach for each text for the client', () => {
    expect(Object.keys(questionnaire.forCoach)).toEqual(Object.keys(questionnaire.outcomes));
  });

  it('says that it is our own questionnaire', () => {
    expect(questionnaire.intro).toMatch(
      /our own questions.*not (a medical test|(a test and not )?a\s+validated)/is,
    );
  });
});

describe('are-you-sure', () => {
  const best = {
    everyday: 10,
    reason: 'love',
    'hard-work': 10,
    'they-changed': 'seen',
    'i-changed': 'done',
    alone: 0,
    routines: 0,
    memories: 10,
    'one-night': 'no',
    'old-ways': 'know',
    'hear-no': true,
    contact: 'open',
  };

  it.each([
    ['all good', {}, 'PROCEED', null, []],
    ['children as the reason', { reason: 'children' }, 'PROCEED', null, []],
    ['faith as the reason', { reason: 'faith' }, 'PROCEED', null, []],
    ['contact unknown', { contact: 'unknown' }, 'PROCEED', null, ['ask-about-contact']],
    ['practical contact only', { contact: 'limited' }, 'PROCEED', null, ['practical-only']],
    ['an order, all else the best', { contact: 'order' }, 'SAFETY_STOP', null, ['order']],
    ['not safe, all else the best', { 'old-ways': 'not-safe' }, 'SAFETY_STOP', null, ['not-safe']],
    ['asked to stop', { contact: 'no-contact' }, 'NOT_SUITABLE', null, ['no-contact']],
    ['asked for space', { contact: 'space' }, 'TALK_TO_COACH', null, ['space']],
    ['to prove something', { reason: 'prove' }, 'TALK_TO_COACH', null, ['prove']],
    ['no wish for the Tuesday', { everyday: 3 }, 'TALK_TO_COACH', null, ['not-the-tuesday']],
    [
      'nothing changed on either side',
      { 'they-changed': 'no', 'i-changed': 'want' },
      'TALK_TO_COACH',
      null,
      ['nothing-changed'],
    ],
    ['only they have not changed', { 'they-changed': 'no' }, 'PROCEED', null, []],
    ['would stay whatever', { 'old-ways': 'stay' }, 'TALK_TO_COACH', null, ['stay-whatever']],
    ['one night', { 'one-night': 'yes-and-hurt' }, 'TALK_TO_COACH', null, ['one-night-hurts']],
    ['cannot hear a no', { 'hear-no': false }, 'COOL_OFF', 30, ['cannot-leave-it']],
    ['fear of being alone', { alone: 8 }, 'COOL_OFF', 21, ['fear-and-habit']],
    ['just below', { alone: 7, routines: 5 }, 'PROCEED', null, []],
    ['fear and habit together', { alone: 7, routines: 6 }, 'COOL_OFF', 21, ['fear-and-habit']],
    ['no strength', { 'hard-work': 4 }, 'COOL_OFF', 14, ['no-strength']],
    ['only good memories', { memories: 3 }, 'COOL_OFF', 14, ['golden-memories']],
    ['two open questions', { reason: 'unsure', 'one-night': 'unsure' }, 'PROCEED', null, []],
    [
      'three open questions',
      { reason: 'unsure', 'one-night': 'unsure', 'old-ways': 'unsure' },
      'COOL_OFF',
      14,
      ['many-open-questions'],
    ],
    [
      'thin all over',
      { everyday: 5, 'hard-work': 5, memories: 5 },
      'COOL_OFF',
      14,
      ['thin-ground'],
    ],
    [
      'the longest wait counts',
      { 'hear-no': false, memories: 0 },
      'COOL_OFF',
      30,
      ['cannot-leave-it', 'golden-memories'],
    ],
  ])('%s', (_name, answers, outcome, days, rules) => {
    expect(assess(findQuestionnaire('are-you-sure')!, { ...best, ...answers })).toEqual({
      ok: true,
      value: { outcome, days, rules },
    });
  });

  it('stops on one answer, however many milder rules fire', () => {
    const worst = { everyday: 0, 'hard-work': 0, alone: 10, 'hear-no': false, contact: 'order' };
    const result = assess(findQuestionnaire('are-you-sure')!, { ...best, ...worst });
    expect(result).toMatchObject({ value: { outcome: 'SAFETY_STOP', days: null } });
  });
});

it('says nothing in its results that is false in the middle of a plan', () => {
  const { intro, rules, outcomes, forCoach } = findQuestionnaire('are-you-sure')!;
  const said = [intro, ...rules.map(({ message }) => message), outcomes, forCoach];
  expect(JSON.stringify(said)).not.toMatch(
    /you (can )?start\b|plan (can )?starts?\b|before any plan, there/i,
  );
});

describe.each([2, 3, 4, 5, 6, 7])('are-you-sure, version %d', (version) => {
  const questionnaire = findQuestionnaire('are-you-sure', version)!;

  it('has one question whose answer the coach sees, which records each boundary once', () => {
    const seen = questionnaire.questions.filter(({ coachSees }) => coachSees);
    expect(seen.map(({ key }) => key)).toEqual(['contact']);
    const [contact] = seen;
    const boundaries = contact!.kind === 'CHOICE' ? contact!.choices.map((c) => c.boundary) : [];
    expect([...boundaries].sort()).toEqual([...BOUNDARIES].sort());
  });

  it('records the answered boundary, which version 1 does not', () => {
    const answers = { contact: 'no-contact', reason: 'love' };
    expect(boundaryAnswered(questionnaire, answers)).toBe('ASKED_FOR_NO_CONTACT');
    expect(boundaryAnswered(findQuestionnaire('are-you-sure', 1)!, answers)).toBeNull();
    expect(boundaryAnswered(questionnaire, { reason: 'love' })).toBeNull();
  });

  it.each([
    ['limited', 'practical-only'],
    ['unknown', 'ask-about-contact'],
  ])('says that outreach stays closed when contact is %s', (_contact, rule) => {
    expect(wordsForClient(questionnaire, 'PROCEED', [rule])).toContain(
      version === 2 ? 'outreach stays closed' : 'outreach stays paused',
    );
  });

  it('names as visible to the coach only the outcome and the answer whose question says so', () => {
    expect(questionnaire.intro).toMatch(/“Your coach will see this answer\.?”/);
    expect(questionnaire.intro).not.toMatch(/no right answers|graded/);
  });

  it('has the questions and rules of version 1, with other words', () => {
    const first = findQuestionnaire('are-you-sure', 1)!;
    const bare = ({ questions, rules }: typeof first) => ({
      questions: questions.map(({ key, kind }) => [key, kind]),
      choices: questions.map((q) =>
        q.kind === 'CHOICE' ? q.choices.map(({ key, score }) => [key, score]) : [],
      ),
      rules: rules
        .filter(({ key }) => key !== 'practical-only')
        .map(({ key, when, then, days }) => ({ key, when, then, days })),
    });
    expect(bare(questionnaire)).toEqual(bare(first));
  });
});

describe('the text of an outcome that closes outreach says what ends it', () => {
  it.each([
    ['are-you-sure', 'COOL_OFF', /new answers, once that time is over/],
    [
      'are-you-sure',
      'TALK_TO_COACH',
      /you talk with your coach\. After that, your coach confirms here/,
    ],
    ['are-you-sure', 'NOT_SUITABLE', /contact is welcome.*coach confirms it.*at least 72 hours/],
    ['are-you-sure', 'SAFETY_STOP', /at least 24 hours from now.*under their name/],
    ['safety', 'COOL_OFF', /new answers, once the week is over/],
    ['safety', 'TALK_TO_COACH', /you talk with your coach\. After that, your coach confirms here/],
    ['safety', 'NOT_SUITABLE', /contact is welcome.*coach confirms it.*at least 72 hours/],
    ['safety', 'SAFETY_STOP', /at least 24 hours from now.*under their name/],
  ] as const)('%s %s', (key, outcome, ends) => {
    const text = wordsForClient(findQuestionnaire(key)!, outcome, []);
    expect(text).toMatch(ends);
    expect(text).toMatch(/What ends this/);
  });
});

describe.each([3, 4, 5, 6, 7, 8])('safety, version %d', (version) => {
  const questionnaire = findQuestionnaire('safety', version)!;

  it('says before the first question exactly what staff see', () => {
    expect(questionnaire.intro).toMatch(new RegExp(`“${SAFETY_PAUSE_LINE}\\.?”`));
    expect(questionnaire.intro).toMatch(/no answer, no result, and no date/);
  });

  it('looks the same to staff whichever outcome closes outreach', () => {
    const lines = OUTCOMES.filter((outcome) => outcome !== 'PROCEED').map(
      (outcome) => questionnaire.forCoach[outcome],
    );
    expect(new Set(lines)).toEqual(new Set([SAFETY_PAUSE_LINE]));
    for (const outcome of OUTCOMES) {
      const seen = coachWillSee(questionnaire, outcome, {});
      const line = { kind: 'LINE', text: SAFETY_PAUSE_LINE };
      expect(seen).toEqual(outcome === 'PROCEED' ? [] : [line]);
    }
  });

  it('does not promise a response to an archived client', () => {
    expect(introFor(questionnaire, true)).toContain('Nobody at the practice is told');
    for (const outcome of OUTCOMES) {
      const text = wordsForClient(questionnaire, outcome, [], true);
      expect(text).not.toMatch(/coach|someone at the practice|is paused after/i);
    }
  });

  it('has the questions and rules of version 1, with other words', () => {
    const first = findQuestionnaire('safety', 1)!;
    const bare = ({ questions, rules }: typeof first) => ({
      questions: questions.map(({ key, kind }) => [key, kind]),
      rules: rules.map(({ key, when, then, days }) => ({ key, when, then, days })),
    });
    expect(bare(questionnaire)).toEqual(bare(first));
  });
});

describe('safety', () => {
  const quiet = {
    afraid: false,
    'hurt-by-them': false,
    threatened: false,
    watched: false,
    controlled: false,
    'asked-to-stop': false,
    blocked: false,
    order: false,
    'i-watch': 'no',
    'hurt-by-me': false,
    harm: false,
  };

  it.each([
    ['nothing', {}, 'PROCEED'],
    ['afraid', { afraid: true }, 'SAFETY_STOP'],
    ['hurt by them', { 'hurt-by-them': true }, 'SAFETY_STOP'],
    ['threatened', { threatened: true }, 'SAFETY_STOP'],
    ['watched', { watched: true }, 'SAFETY_STOP'],
    ['controlled', { controlled: true }, 'SAFETY_STOP'],
    ['an order', { order: true }, 'SAFETY_STOP'],
    ['following them', { 'i-watch': 'follow' }, 'SAFETY_STOP'],
    ['hurting them', { 'hurt-by-me': true }, 'SAFETY_STOP'],
    ['thoughts of harm', { harm: true }, 'SAFETY_STOP'],
    ['asked to stop', { 'asked-to-stop': true }, 'NOT_SUITABLE'],
    ['blocked', { blocked: true }, 'NOT_SUITABLE'],
    ['asking around', { 'i-watch': 'ask' }, 'TALK_TO_COACH'],
    ['looking at their pages', { 'i-watch': 'pages' }, 'COOL_OFF'],
    ['blocked, and watched by them', { blocked: true, watched: true }, 'SAFETY_STOP'],
  ])('%s', (_name, answers, outcome) => {
    const result = assess(findQuestionnaire('safety')!, { ...quiet, ...answers });
    expect(result).toMatchObject({ ok: true, value: { outcome } });
  });
});

describe('findQuestionnaire', () => {
  it('finds by key, and by key and version', () => {
    expect(findQuestionnaire('safety')).toBe(findQuestionnaire('safety', 8));
    expect(findQuestionnaire('safety', 1)!.version).toBe(1);
    expect(findQuestionnaire('safety')!.key).toBe('safety');
  });

  it.each([
    ['nothing-like-it', undefined],
    ['safety', 9],
    ['safety', 0],
  ])('returns undefined for %s %s', (key, version) => {
    expect(findQuestionnaire(key, version)).toBeUndefined();
  });
});

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function within(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}
