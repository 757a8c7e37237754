/** Arbitraries for property tests: random plans, and sequences of intents by anybody, across days of unusual lengths. */
import { addDays, localDateOf, startOfDay } from '@footing/kernel';
import fc from 'fast-check';

import { apply } from '../decisions/apply.js';
import { decide } from '../decisions/decide.js';
import type { Actor, Intent, PlanEvent } from '../decisions/intents.js';
import { isLooser } from '../outreach/boundary.js';
import { stepOpenedEvents } from '../decisions/step-opened-events.js';
import { project } from '../plan/project.js';
import { OUTCOMES, type Outcome } from '../types.js';
import {
  aBoundary,
  aHabit,
  anAction,
  anActionDefinition,
  aPlan,
  aStep,
  under,
} from './fixtures.js';
import {
  BOUNDARIES,
  type Boundary,
  ENDINGS,
  REACHES,
  type Facts,
  type Instant,
  type OpeningRule,
  type PlanActionSnapshot,
  type PlanSnapshot,
  type PlanStepSnapshot,
  type AnswerFact,
  type TalkFact,
  type TimeZone,
} from '../types.js';

const HOUR = 3_600_000;
const RESUME: Intent = { kind: 'RESUME' };
const START_AFTER_TALK: Intent = { kind: 'START_AFTER_TALK' };
const MOSTLY_OPEN: Boundary[] = ['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN'];
const MOST_STEPS = 4;
const MOST_ACTIONS = 3;

/** An index for a step or action; `fitted` turns it into a key once the plan is known. */
const numbers = fc.nat({ max: MOST_STEPS * MOST_ACTIONS - 1 }).map(String);

/** Zones whose clocks change by an hour, by half of one, at midnight, and not at all. */
export const zones: fc.Arbitrary<TimeZone> = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
);

export interface Command {
  intent: Intent;
  by: Actor;
  /** Hours since the previous command. */
  hours: number;
  told: BoundaryTold | Facts;
}

/** The facts at a command. `space`: for how many days from then on the other person has asked for space. */
export interface BoundaryTold {
  boundary: Boundary;
  space: number;
  /** A loosening, and the hours until it takes effect. */
  next: { boundary: Boundary; space: number; hours: number } | null;
  /** With hours before the command, oldest first. */
  answers: readonly Told<AnswerFact>[];
  talks: readonly Told<TalkFact>[];
  /** How many hours ago the client last started a contact. */
  contact: number | null;
  clientStatus: Facts['clientStatus'];
  linked: boolean;
  /** How many hours ago the plan's version was recalled; null: never. */
  recalled: number | null;
  /** For how many more hours the contact allowance is used up. */
  usedFor: number | null;
}

type Told<T> = Omit<T, 'at'> & { hoursAgo: number };

/** A plan after some commands. */
export interface Life {
  start: PlanSnapshot;
  events: PlanEvent[];
  plan: PlanSnapshot;
  facts: Facts;
  zone: TimeZone;
  now: Instant;
}

export const lives: fc.Arbitrary<Life> = livesOf(plans());

/** Lives of such plans. */
export function livesOf(plans: fc.Arbitrary<PlanSnapshot>): fc.Arbitrary<Life> {
  return fc
    .record({
      start: plans,
      zone: zones,
      commands: fc.array(commands(), { maxLength: 30, size: 'max' }),
      hours: fc.integer({ min: -400, max: 240 }),
    })
    .map(({ start, zone, commands, hours }) => {
      let life: Life = {
        start,
        events: [],
        plan: start,
        facts: under('OPEN'),
        zone,
        now: startOfDay(start.startsOn, zone) + hours * HOUR,
      };
      for (const command of commands) life = lived(life, command);
      return life;
    });
}

/** The life after the command, whether it was granted or not. */
export function lived(life: Life, { intent, by, hours, told }: Command): Life {
  const now = life.now + hours * HOUR;
  const facts = factsAt(told, now, life.zone);
  // A change of facts first records what was open under the previous ones.
  const opened = stepOpenedEvents(life.plan, project(life.plan, life.facts, now, life.zone));
  const plan = opened.reduce(apply, life.plan);
  const fitting = fitted(dated(intent, now, life.zone), plan);
  const decision = decide(plan, facts, fitting, by, now, life.zone);
  const after = decision.ok ? decision : { events: [], plan };
  const events = [...life.events, ...opened, ...after.events];
  return { ...life, now, facts, events, plan: after.plan };
}

/** The intent of the command, for a part that the plan has, with actual days. */
export function intentOf(
  { intent }: Command,
  plan: PlanSnapshot,
  now: Instant,
  zone: TimeZone,
): Intent {
  return fitted(dated(intent, now, zone), plan);
}

/** The facts at that instant. */
export function factsAt(told: BoundaryTold | Facts, now: Instant, zone: TimeZone): Facts {
  if ('boundaries' in told) return told;
  const at = now - HOUR;
  const untilOf = ({ boundary, space }: Pick<BoundaryTold, 'boundary' | 'space'>) =>
    boundary === 'ASKED_FOR_SPACE' ? addDays(localDateOf(now, zone), space) : null;
  const current = aBoundary(told.boundary, { at, until: untilOf(told) });
  const answers = earliestFirst(told.answers, now);
  const others = {
    answers,
    talks: earliestFirst(told.talks, now),
    clientStatus: told.clientStatus,
    linked: told.linked,
    recalledAt: told.recalled === null ? null : now - told.recalled * HOUR,
    lastContactAt: told.contact === null ? null : now - told.contact * HOUR,
    allowanceUsed: told.usedFor === null ? null : { until: now + told.usedFor * HOUR },
    readiness: { questionnaire: 'are-you-sure', validForDays: 60 },
  };
  if (told.next === null) return { ...others, boundaries: [current] };
  const { boundary, hours } = told.next;
  const until = untilOf(told.next);
  if (!isLooser({ boundary, until }, current)) return { ...others, boundaries: [current] };
  return {
    ...others,
    boundaries: [current, aBoundary(boundary, { at, until, takesEffectAt: now + hours * HOUR })],
  };
}

function earliestFirst<T>(
  told: readonly Told<T>[],
  now: Instant,
): (Omit<T, 'at'> & { at: Instant })[] {
  return told
    .map(({ hoursAgo, ...one }) => ({
      ...(one as unknown as Omit<T, 'at'>),
      at: now - hoursAgo * HOUR,
    }))
    .sort((a, b) => a.at - b.at);
}

export function boundariesTold({
  boundaries = fc.constantFrom(...BOUNDARIES, ...MOSTLY_OPEN),
  next = fc.constantFrom(...BOUNDARIES),
  answers = sometimes(answersTold()),
  clientStatus = fc.constantFrom('CURRENT', 'CURRENT', 'CURRENT', 'CURRENT', 'ARCHIVED'),
}: {
  boundaries?: fc.Arbitrary<Boundary>;
  next?: fc.Arbitrary<Boundary>;
  answers?: fc.Arbitrary<BoundaryTold['answers']>;
  clientStatus?: fc.Arbitrary<Facts['clientStatus']>;
} = {}): fc.Arbitrary<BoundaryTold> {
  const space = fc.integer({ min: -3, max: 9 });
  return fc.record({
    boundary: boundaries,
    space,
    next: fc.option(fc.record({ boundary: next, space, hours: fc.integer({ min: 1, max: 72 }) })),
    answers,
    talks: sometimes(
      fc.array(
        fc.record({
          about: fc.constantFrom('READINESS' as const, 'SAFETY' as const),
          hoursAgo: fc.integer({ min: 1, max: 300 }),
        }),
        { maxLength: 2 },
      ),
    ),
    contact: fc.option(fc.nat({ max: 24 * 20 })),
    clientStatus,
    linked: fc.constantFrom(false, false, false, false, true),
    recalled: fc.oneof(
      { weight: 9, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.nat({ max: 100 }) },
    ),
    usedFor: sometimes(fc.integer({ min: 1, max: 200 }), null),
  });
}

function sometimes<T>(arbitrary: fc.Arbitrary<T>, otherwise = [] as T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });
}

/** Answers with some of these outcomes. */
export function answersTold(
  outcomes: readonly Outcome[] = OUTCOMES,
): fc.Arbitrary<BoundaryTold['answers']> {
  return fc.array(
    fc
      .record({
        about: fc.constantFrom('READINESS' as const, 'SAFETY' as const),
        outcome: fc.constantFrom(...outcomes),
        hoursAgo: fc.integer({ min: 1, max: 300 }),
      })
      .map((one) => ({
        ...one,
        questionnaire: one.about === 'SAFETY' ? 'safety' : 'are-you-sure',
        days: one.outcome === 'COOL_OFF' ? 7 : null,
      })),
    { minLength: 1, maxLength: 3 },
  );
}

export function commands(
  told: fc.Arbitrary<BoundaryTold> = boundariesTold(),
): fc.Arbitrary<Command> {
  return fc.record({
    intent: intents(),
    by: fc.constantFrom<Actor>('COACH', 'CLIENT'),
    hours: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 400 })),
    told,
  });
}

function intents(): fc.Arbitrary<Intent> {
  const onAction = fc
    .tuple(fc.constantFrom('TICK_ACTION', 'TICK_ACTION', 'UNTICK_ACTION'), numbers)
    .map(([kind, action]) => ({ kind, action }) as Intent);
  const onStep = fc
    .tuple(fc.constantFrom('APPROVE_STEP', 'SKIP_STEP', 'REOPEN_STEP', 'CLOSE_STEP'), numbers)
    .map(([kind, step]) => ({ kind, step }) as Intent);
  return fc.oneof(
    { weight: 80, arbitrary: onAction },
    { weight: 40, arbitrary: counting() },
    { weight: 30, arbitrary: onStep },
    { weight: 10, arbitrary: adding() },
    { weight: 30, arbitrary: checkingIn() },
    { weight: 20, arbitrary: shortening() },
    { weight: 10, arbitrary: pausing() },
    { weight: 12, arbitrary: fc.constant(RESUME) },
    {
      weight: 10,
      arbitrary: fc.constantFrom<Intent>(
        { kind: 'START' },
        { kind: 'FOLLOW_ANSWERS' },
        START_AFTER_TALK,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...ENDINGS).map((ending): Intent => ({ kind: 'END', ending })),
    },
  );
}

/** `on` is a number of days back, which `dated` converts. */
function counting(): fc.Arbitrary<Intent> {
  return fc
    .record({
      action: numbers,
      on: fc.integer({ min: -1, max: 8 }).map(String),
      times: fc.integer({ min: 0, max: 3 }),
    })
    .map((count): Intent => ({ kind: 'COUNT_HABIT', ...count }));
}

/** `until` is a number of days ahead, which `dated` converts. */
function pausing(): fc.Arbitrary<Intent> {
  return fc
    .option(fc.integer({ min: 0, max: 12 }))
    .map((days): Intent => ({ kind: 'PAUSE', until: days === null ? null : String(-days) }));
}

/** Days (as a number of days ago, which `dated` converts), with the urge of each. */
function checkingIn(): fc.Arbitrary<Intent> {
  const day = fc.record({ ago: fc.nat({ max: 9 }), urge: fc.integer({ min: 0, max: 10 }) });
  const days = fc.uniqueArray(day, { minLength: 1, maxLength: 8, selector: ({ ago }) => ago });
  return days.map((days): Intent => ({
    kind: 'CHECK_IN',
    days: days.map(({ ago, urge }) => ({ on: String(ago), urge })),
  }));
}

function shortening(): fc.Arbitrary<Intent> {
  return fc
    .record({
      step: numbers,
      rule: fc.nat({ max: 2 }),
      days: fc.integer({ min: -1, max: 12 }),
      hasReason: fc.constantFrom(true, true, false),
    })
    .map((wish): Intent => ({ kind: 'SHORTEN_WAIT', ...wish }));
}

function dated(intent: Intent, now: Instant, zone: TimeZone): Intent {
  const ago = (days: string) => addDays(localDateOf(now, zone), -Number(days));
  if (intent.kind === 'COUNT_HABIT') return { ...intent, on: ago(intent.on) };
  if (intent.kind === 'PAUSE') {
    return { ...intent, until: intent.until === null ? null : ago(intent.until) };
  }
  if (intent.kind !== 'CHECK_IN') return intent;
  return { ...intent, days: intent.days.map((day) => ({ ...day, on: ago(day.on) })) };
}

/** The intent for a part of the right kind that the plan has, so that it is not refused right away. */
function fitted(intent: Intent, plan: PlanSnapshot): Intent {
  if ('step' in intent) {
    const step = nth(intent.step, plan.steps);
    const named = { ...intent, step: step?.key ?? 'none' };
    if (named.kind !== 'SHORTEN_WAIT') return named;
    const waits = step?.opens.flatMap(({ kind }, at) => (kind === 'WAIT' ? [at] : [])) ?? [];
    return { ...named, rule: nth(String(named.rule), waits) ?? named.rule };
  }
  if (!('action' in intent)) return intent;
  const actions = plan.steps.flatMap((step) => step.actions);
  const counts = intent.kind === 'COUNT_HABIT';
  const named = nth(
    intent.action,
    actions.filter((action) => (action.habit !== null) === counts),
  );
  if (named === undefined) return { ...intent, action: 'none' };
  const about = { ...intent, action: named.key };
  if (about.kind !== 'TICK_ACTION') return about;
  if (named.kind === 'REFLECTION') return { ...about, kind: 'RECORD_REFLECTION' };
  return named.kind === 'QUESTIONNAIRE' ? { ...about, kind: 'RECORD_ANSWERS' } : about;
}

function nth<T>(number: string, items: T[]): T | undefined {
  return items[Number(number) % items.length];
}

function adding(): fc.Arbitrary<Intent> {
  return fc
    .record({
      step: numbers,
      key: fc.constantFrom('x0', 'x1'),
      reach: fc.constantFrom(...REACHES),
      dueAfterDays: fc.option(fc.integer({ min: 0, max: 9 })),
    })
    .map(({ step, key, ...over }): Intent => ({
      kind: 'ADD_ACTION',
      step,
      definition: anActionDefinition(key, over),
    }));
}

export function plans(): fc.Arbitrary<PlanSnapshot> {
  // Around the days on which clocks change in March, April, October and November.
  const startsOn = fc
    .tuple(fc.constantFrom('2026-03-01', '2026-09-28', '2026-10-20'), fc.nat({ max: 40 }))
    .map(([day, later]) => addDays(day, later));
  const steps = fc
    .integer({ min: 1, max: MOST_STEPS })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => step(index))));
  // Most have started, or require nothing.
  const readyAt = fc.constantFrom(0, 0, 0, 0, null);
  return fc.record({ startsOn, readyAt, steps }).map((over) => aPlan(over));
}

function step(index: number): fc.Arbitrary<PlanStepSnapshot> {
  const key = `s${index}`;
  const actions = fc
    .integer({ min: 0, max: MOST_ACTIONS })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, number) => action(`${key}-a${number}`))),
    );
  return fc
    .record({ outreach: fc.boolean(), opens: fc.array(rule(index), { maxLength: 3 }), actions })
    .map((over) => aStep(key, over));
}

function rule(index: number): fc.Arbitrary<OpeningRule> {
  const days = fc.integer({ min: 0, max: 12 });
  const floored = days.chain((days) =>
    fc.record({
      days: fc.constant(days),
      floor: fc.option(fc.nat({ max: days }), { nil: undefined }),
    }),
  );
  const anchors = fc.constantFrom('PLAN_START', 'LAST_CONTACT', 'BOUNDARY_SET');
  const fixed = fc.oneof(
    fc
      .tuple(floored, anchors)
      .map(([wait, anchor]): OpeningRule => ({ kind: 'WAIT', ...wait, anchor })),
    fc
      .record({ days: fc.integer({ min: 1, max: 9 }), urgeAtMost: fc.integer({ min: 3, max: 9 }) })
      .map((calm): OpeningRule => ({ kind: 'CALM', ...calm })),
    days.map((days): OpeningRule => ({ kind: 'DATE', date: addDays('2026-10-20', days) })),
    fc.constantFrom<OpeningRule>({ kind: 'APPROVAL' }, { kind: 'BOUNDARY' }),
  );
  if (index === 0) return fixed;
  const earlier = fc.nat({ max: index - 1 }).map((before) => `s${before}`);
  return fc.oneof(
    fixed,
    earlier.map((step): OpeningRule => ({ kind: 'STEP_DONE', step })),
    fc
      .tuple(floored, earlier)
      .map(([wait, step]): OpeningRule => ({ kind: 'WAIT', ...wait, anchor: 'STEP_END', step })),
  );
}

function action(key: string): fc.Arbitrary<PlanActionSnapshot> {
  const common = {
    required: fc.boolean(),
    reach: fc.constantFrom(...REACHES),
    dueAfterDays: fc.option(fc.nat({ max: 9 })),
  };
  const habit = fc.record({
    times: fc.integer({ min: 1, max: 2 }),
    per: fc.constantFrom('DAY' as const, 'WEEK' as const),
    periods: fc.integer({ min: 1, max: 3 }),
  });
  const kinds = fc.constantFrom('ONCE' as const, 'REFLECTION' as const, 'QUESTIONNAIRE' as const);
  return fc.oneof(
    fc.record({ ...common, kind: kinds }).map((over) => anAction(key, over)),
    fc.record({ ...common, habit }).map(({ habit, ...over }) => aHabit(key, habit, over)),
  );
}
