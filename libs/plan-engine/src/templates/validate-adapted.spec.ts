import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { LEAST_DAYS_BEFORE_OUTREACH } from '../outreach/outreach-rules.js';
import { isPractical, reachesOut, stepReachesOut } from '../outreach/outreach.js';
import { aStepDefinition, aTemplate, anActionDefinition } from '../testing/fixtures.js';
import {
  REACHES,
  type ActionDefinition,
  type OpeningRule,
  type StepDefinition,
  type TemplateContent,
} from '../types.js';
import { addedOutreach, problemsOfAdapted, problemsOfWords } from './validate-adapted.js';
import { validateTemplate } from './validate-template.js';

const GATES: OpeningRule[] = [
  { kind: 'STEP_DONE', step: 'space' },
  { kind: 'WAIT', days: 21, anchor: 'STEP_END', step: 'space', floor: 14 },
  { kind: 'CALM', days: 7, urgeAtMost: 5 },
  { kind: 'APPROVAL' },
  { kind: 'BOUNDARY' },
];
const SURPRISE = anActionDefinition('give-it-once', {
  title: 'Give it, once',
  guidance: 'By post, on an ordinary day.',
  reach: 'YES',
  surprise: true,
  required: false,
});
const SPACE = aStepDefinition('space', {
  title: 'Space',
  actions: [anActionDefinition('walk', { title: 'Take a walk' })],
});
const SMILE = aStepDefinition('a-smile', {
  title: 'A smile',
  guidance: 'One small thing.',
  outreach: true,
  opens: GATES,
  actions: [anActionDefinition('think', { title: 'Think it over' }), SURPRISE],
});
const VERSION = aTemplate([SPACE, SMILE]);
const LETTING_GO = aTemplate([SPACE]);

const problems = (adapted: StepDefinition[], version = VERSION) =>
  problemsOfAdapted(aTemplate(adapted), version).map(({ code, path }) => `${code} ${path}`);
const smileWith = (over: Partial<StepDefinition>) => problems([SPACE, { ...SMILE, ...over }]);
const without = (...kinds: OpeningRule['kind'][]) =>
  GATES.filter(({ kind }) => !kinds.includes(kind));

describe('adapting a version with outreach', () => {
  it('accepts the version itself', () => {
    expect(problems(VERSION.steps)).toEqual([]);
    expect(addedOutreach(VERSION, VERSION)).toEqual([]);
  });

  it('accepts that the whole step is left out', () => {
    expect(problems([SPACE])).toEqual([]);
  });

  it.each<[string, Partial<StepDefinition>, string[]]>([
    ['the approval', { opens: without('APPROVAL') }, ['GATE_REMOVED steps.1.opens']],
    ['calm', { opens: without('CALM') }, ['GATE_REMOVED steps.1.opens']],
    ['the boundary', { opens: without('BOUNDARY') }, ['GATE_REMOVED steps.1.opens']],
    ['the wait', { opens: without('WAIT') }, ['BELOW_FLOOR steps.1.opens']],
    ['the mark of the step', { outreach: false }, ['MARK_REMOVED steps.1.outreach']],
  ])('refuses to remove %s', (_, over, expected) => {
    expect(smileWith(over)).toEqual(expected);
    expect(problems([SPACE, { ...SMILE, ...over, key: 'renamed' }])).toEqual(expected);
    expect(problems([SPACE, { ...SMILE, ...over, key: 'x', title: 'X' }])).toEqual(expected);
  });

  it('refuses to make calm easier', () => {
    const calm = (days: number, urgeAtMost: number) =>
      smileWith({ opens: [...without('CALM'), { kind: 'CALM', days, urgeAtMost }] });
    expect(calm(6, 5)).toEqual(['GATE_REMOVED steps.1.opens']);
    expect(calm(7, 6)).toEqual(['GATE_REMOVED steps.1.opens']);
    expect(calm(14, 3)).toEqual([]);
  });

  it.each<[string, Partial<ActionDefinition>, string[]]>([
    ['as an ordinary action', { reach: 'NO', surprise: undefined }, ['reach', 'surprise']],
    ['as practical', { reach: 'PRACTICAL', surprise: undefined }, ['reach', 'surprise']],
    ['as outreach, and no surprise', { surprise: undefined }, ['surprise']],
  ])('refuses to change the surprise %s', (_, over, fields) => {
    const sent = [
      { ...SURPRISE, ...over },
      { ...SURPRISE, ...over, key: 'x' },
      { ...SURPRISE, ...over, key: 'x', title: 'GIVE IT ONCE' },
      { ...SURPRISE, ...over, key: 'x', title: 'Something else' },
      { ...SURPRISE, ...over, title: 'Something else', guidance: '' },
    ];
    for (const action of sent) {
      const found = smileWith({ actions: [action] }).filter((each) => each.startsWith('MARK'));
      expect(found).toEqual(fields.map((field) => `MARK_REMOVED steps.1.actions.0.${field}`));
    }
  });

  it('requires the rules of its step wherever the surprise is moved', () => {
    const plain: OpeningRule[] = [
      { kind: 'WAIT', days: 1, anchor: 'PLAN_START' },
      { kind: 'BOUNDARY' },
    ];
    const moved = (opens: OpeningRule[], action = SURPRISE) =>
      problems([SPACE, aStepDefinition('other', { outreach: true, opens, actions: [action] })]);
    expect(moved(plain)).toEqual(
      expect.arrayContaining(['GATE_REMOVED steps.1.opens', 'BELOW_FLOOR steps.1.opens']),
    );
    expect(moved(plain, { ...SURPRISE, key: 'x' })).toEqual(moved(plain));
    expect(moved(GATES)).toEqual([]);
  });

  it('requires the rules of the version before added outreach', () => {
    const visit = anActionDefinition('visit', { reach: 'YES' });
    const added = (opens: OpeningRule[]) =>
      problems([...VERSION.steps, aStepDefinition('other', { opens, actions: [visit] })]);
    expect(added([{ kind: 'WAIT', days: 14, anchor: 'PLAN_START' }])).toEqual([
      'BELOW_FLOOR steps.2.opens',
      'GATE_REMOVED steps.2.opens',
    ]);
    expect(added(GATES)).toEqual([]);
    const place = {
      ...VERSION,
      steps: [...VERSION.steps, { ...SPACE, key: 'b', actions: [visit] }],
    };
    expect(addedOutreach(place, VERSION)).toEqual(['steps.2.actions.0.reach']);
  });

  it('refuses to add a surprise or practical contact', () => {
    const with_ = (over: Partial<ActionDefinition>) =>
      smileWith({ actions: [...SMILE.actions, anActionDefinition('new', over)] });
    expect(with_({ reach: 'YES', surprise: true })).toEqual([
      'SURPRISE_ADDED steps.1.actions.2.surprise',
    ]);
    expect(with_({ reach: 'PRACTICAL' })).toEqual(['PRACTICAL_ADDED steps.1.actions.2.reach']);
  });

  it('keeps practical contact practical, or makes it stricter', () => {
    const pickUp = anActionDefinition('pick-up', { title: 'Agree on times', reach: 'PRACTICAL' });
    const version = aTemplate([SPACE, { ...SMILE, actions: [pickUp] }]);
    const sent = (reach: ActionDefinition['reach']) =>
      problems([SPACE, { ...SMILE, actions: [{ ...pickUp, reach }] }], version);
    expect(sent('PRACTICAL')).toEqual([]);
    expect(sent('YES')).toEqual([]);
    expect(sent('NO')).toEqual(['MARK_REMOVED steps.1.actions.0.reach']);
  });
});

describe('adapting a version without outreach, such as letting go', () => {
  const visit = anActionDefinition('visit', { reach: 'YES' });
  const added = (opens: OpeningRule[]) =>
    problems([SPACE, aStepDefinition('other', { opens, actions: [visit] })], LETTING_GO);

  it('requires 30 days that nobody can shorten, and an approval, before added outreach', () => {
    const wait = (days: number, floor?: number): OpeningRule => ({
      kind: 'WAIT',
      days,
      anchor: 'PLAN_START',
      floor,
    });
    const held: OpeningRule[] = [{ kind: 'BOUNDARY' }, { kind: 'APPROVAL' }];
    expect(added([wait(1), { kind: 'BOUNDARY' }])).toEqual([
      'BELOW_FLOOR steps.1.opens',
      'GATE_REMOVED steps.1.opens',
    ]);
    expect(added([wait(30), ...held])).toEqual(['BELOW_FLOOR steps.1.opens']);
    expect(added([wait(30, 30), ...held])).toEqual([]);
  });
});

describe('words that sound like outreach while contact is closed', () => {
  const content = aTemplate([
    aStepDefinition('a', {
      actions: [
        anActionDefinition('walk', { title: 'Take a walk' }),
        anActionDefinition('send', { title: 'Send flowers', noReachReason: 'To the hospital.' }),
        anActionDefinition('zed', { title: 'Write to Zed' }),
      ],
    }),
  ]);
  const found = (closed: boolean, names: string[] = []) =>
    problemsOfWords(content, closed ? [{ kind: 'SAFETY_HOLD' }] : [], names).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('are refused, whatever the reason', () => {
    expect(found(true)).toEqual(['WORDS_REACH_OUT steps.0.actions.1.reach']);
    expect(found(true, ['Zed'])).toHaveLength(2);
    expect(found(false, ['Zed'])).toEqual([]);
  });
});

/*
 * However a version is adapted: if the engine accepts it, outreach in it has no fewer gates and no shorter floors than in
 * the version.
 */
describe('random adaptations of random versions', () => {
  const days = fc.integer({ min: 1, max: 30 });
  const rule: fc.Arbitrary<OpeningRule> = fc.oneof(
    fc.tuple(days, fc.option(fc.nat({ max: 30 }), { nil: undefined })).map(([least, floor]) => ({
      kind: 'WAIT' as const,
      days: Math.max(least, floor ?? 0),
      anchor: 'PLAN_START' as const,
      floor,
    })),
    fc
      .record({ days: fc.integer({ min: 1, max: 9 }), urgeAtMost: fc.nat({ max: 9 }) })
      .map((calm): OpeningRule => ({ kind: 'CALM', ...calm })),
    fc.constantFrom<OpeningRule>({ kind: 'APPROVAL' }, { kind: 'BOUNDARY' }, { kind: 'BOUNDARY' }),
  );
  const action = (key: string) =>
    fc
      .record({ reach: fc.constantFrom(...REACHES), surprise: fc.boolean() })
      .map(({ reach, surprise }): ActionDefinition =>
        anActionDefinition(key, { reach, ...(surprise && reach === 'YES' && { surprise }) }),
      );
  const step = (index: number): fc.Arbitrary<StepDefinition> =>
    fc
      .record({
        outreach: fc.boolean(),
        opens: fc.array(rule, { maxLength: 5 }),
        actions: fc.tuple(action(`a${index}-0`), action(`a${index}-1`)),
      })
      .map((over) => aStepDefinition(`s${index}`, over));
  /** A version that can be published. */
  const published = (steps: StepDefinition[]): TemplateContent => {
    let surprises = 0;
    const once = (one: ActionDefinition): ActionDefinition =>
      one.surprise && ++surprises > 1 ? { ...one, surprise: undefined } : one;
    return aTemplate(
      steps.map((one) => {
        const held = { ...one, actions: one.actions.map(once) };
        if (!stepReachesOut(held)) return held;
        const opens = held.opens.map((each) =>
          each.kind === 'WAIT' && each.floor !== undefined
            ? { ...each, floor: Math.max(1, each.floor) }
            : each,
        );
        const needed: OpeningRule[] = [
          { kind: 'WAIT', days: 2, anchor: 'PLAN_START' },
          { kind: 'BOUNDARY' },
          ...(held.actions.some(isPractical) ? [{ kind: 'APPROVAL' as const }] : []),
        ];
        return { ...held, opens: [...opens, ...needed] };
      }),
    );
  };
  const version = fc.tuple(step(0), step(1), step(2)).map(published);

  type Edit = (content: TemplateContent) => TemplateContent;
  const at = fc.nat({ max: 5 });
  const onStep =
    (index: number, change: (step: StepDefinition) => StepDefinition): Edit =>
    (content) => ({
      ...content,
      steps: content.steps.map((one, each) =>
        each === index % content.steps.length ? change(one) : one,
      ),
    });
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    // Another key, with or without another title.
    fc
      .tuple(at, fc.boolean())
      .map(([n, titled]) =>
        onStep(n, (one) => ({ ...one, key: `${one.key}x`, ...(titled && { title: 'Other' }) })),
      ),
    fc
      .tuple(at, fc.array(rule, { maxLength: 5 }))
      .map(([n, opens]) => onStep(n, (one) => ({ ...one, opens }))),
    fc
      .tuple(at, at)
      .map(([n, out]) =>
        onStep(n, (one) => ({ ...one, opens: one.opens.filter((_, each) => each !== out) })),
      ),
    at.map((n) => onStep(n, (one) => ({ ...one, outreach: !one.outreach }))),
    fc
      .tuple(at, fc.nat({ max: 1 }), fc.constantFrom(...REACHES), fc.boolean())
      .map(([n, which, reach, keyed]) =>
        onStep(n, (one) => ({
          ...one,
          actions: one.actions.map((each, index) =>
            index === which
              ? { ...each, reach, surprise: undefined, ...(keyed && { key: `${each.key}y` }) }
              : each,
          ),
        })),
      ),
    fc.tuple(at, at).map(([from, to]): Edit => (content) => {
      const moving = content.steps[from % content.steps.length]!.actions.at(-1);
      if (!moving) return content;
      const gone = onStep(from, (one) => ({ ...one, actions: one.actions.slice(0, -1) }));
      return onStep(to, (one) => ({ ...one, actions: [...one.actions, moving] }))(gone(content));
    }),
    fc
      .tuple(at, action('new'))
      .map(([n, added]) => onStep(n, (one) => ({ ...one, actions: [...one.actions, added] }))),
  );

  const least = (opens: OpeningRule[]) =>
    Math.max(0, ...opens.map((one) => (one.kind === 'WAIT' ? (one.floor ?? 0) : 0)));
  const has = (opens: OpeningRule[], kind: OpeningRule['kind']) =>
    opens.some((one) => one.kind === kind);
  const calmest = (opens: OpeningRule[]) =>
    opens.flatMap((one) => (one.kind === 'CALM' ? [one] : []));

  it('never give outreach, or a surprise, fewer gates or shorter floors than the version', () => {
    let passed = 0;
    fc.assert(
      fc.property(version, fc.array(edit, { minLength: 1, maxLength: 4 }), (original, edits) => {
        const adapted = edits.reduce((content, change) => change(content), original);
        const known = { questionnaires: [] };
        if (validateTemplate(adapted, known).length > 0) return;
        if (problemsOfAdapted(adapted, original).length > 0) return;
        passed += 1;
        const titles = new Map(
          original.steps.flatMap((home) => home.actions.map((one) => [one.title, { home, one }])),
        );
        for (const step of adapted.steps) {
          for (const sent of step.actions) {
            const from = titles.get(sent.title);
            // Actions keep the marks of the version.
            if (from?.one.reach === 'YES') expect(sent.reach).toBe('YES');
            if (from?.one.surprise) expect(sent.surprise).toBe(true);
            if (sent.reach === 'PRACTICAL') expect(from?.one.reach).toBe('PRACTICAL');
            if (sent.surprise) expect(from?.one.surprise).toBe(true);
          }
          if (!stepReachesOut(step)) continue;
          // And they keep the gates of their step.
          const homes = step.actions.flatMap((sent) => {
            const from = titles.get(sent.title);
            return from && reachesOut(from.one) ? [from.home] : [];
          });
          expect(has(step.opens, 'BOUNDARY')).toBe(true);
          for (const { opens } of homes) {
            expect(least(step.opens)).toBeGreaterThanOrEqual(least(opens));
            if (has(opens, 'APPROVAL')) expect(has(step.opens, 'APPROVAL')).toBe(true);
            for (const calm of calmest(opens)) {
              expect(
                calmest(step.opens).some(
                  (one) => one.days >= calm.days && one.urgeAtMost <= calm.urgeAtMost,
                ),
              ).toBe(true);
            }
          }
          const waits = step.opens.flatMap((one) => (one.kind === 'WAIT' ? [one.days] : []));
          expect(Math.max(0, ...waits)).toBeGreaterThanOrEqual(LEAST_DAYS_BEFORE_OUTREACH);
          // In a version without outreach, added outreach waits 30 days.
          if (!original.steps.some(stepReachesOut)) {
            expect(least(step.opens)).toBeGreaterThanOrEqual(30);
          }
        }
      }),
      { numRuns: 3_000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
