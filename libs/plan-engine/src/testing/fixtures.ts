/** Plans, templates and instants for tests, with harmless defaults. */
import { type Outcome } from '../types.js';
import {
  FORM_ANSWERS,
  NOTHING_KNOWN,
  type AnswerFact,
  type Instant,
  type ActionDefinition,
  type Boundary,
  type BoundaryChange,
  type Facts,
  type PlanActionSnapshot,
  type PlanSnapshot,
  type PlanStepSnapshot,
  type StepDefinition,
  type TemplateContent,
} from '../types.js';

export const BERLIN = 'Europe/Berlin';
export const CLOSED_BOUNDARIES: Boundary[] = [
  'LIMITED',
  'ASKED_FOR_SPACE',
  'ASKED_FOR_NO_CONTACT',
  'LEGAL_ORDER',
  'UNKNOWN',
];
export const OPEN_BOUNDARIES: Boundary[] = ['OPEN'];

/** Facts in which the boundary has been this since then; space has no day. */
export function under(boundary: Boundary, since = 0): Facts {
  return { ...NOTHING_KNOWN, boundaries: [aBoundary(boundary, { at: since })] };
}

/** The outcome of readiness or safety answers. */
export function anAnswer(
  outcome: Outcome,
  at: Instant,
  questionnaire: 'are-you-sure' | 'safety' = 'are-you-sure',
  over: Partial<AnswerFact> = {},
): AnswerFact {
  const about = questionnaire === 'safety' ? 'SAFETY' : 'READINESS';
  return { questionnaire, about, outcome, days: null, at, ...over };
}

/** Answers to a form that pause outreach. */
export const aFormPause = (at: Instant): AnswerFact => ({
  questionnaire: FORM_ANSWERS,
  about: 'FORM',
  outcome: 'TALK_TO_COACH',
  days: null,
  at,
});

export function aBoundary(
  boundary: Boundary,
  { at = 0, ...over }: Partial<Omit<BoundaryChange, 'boundary'>> = {},
): BoundaryChange {
  return { boundary, until: null, at, takesEffectAt: at, ...over };
}

/** The instant of an ISO text with an offset. Throws Error if it is invalid. */
export function at(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`Not an instant: ${text}`);
  return instant;
}

export function aPlan(over: Partial<PlanSnapshot> = {}): PlanSnapshot {
  return { startsOn: '2026-03-02', readyAt: 0, ending: null, pauses: [], steps: [], ...over };
}

export function aStep(key: string, over: Partial<PlanStepSnapshot> = {}): PlanStepSnapshot {
  return {
    key,
    title: `Step ${key}`,
    outreach: false,
    opens: [],
    approvedAt: null,
    calmAt: null,
    endedAt: null,
    skipped: false,
    actions: [],
    ...over,
  };
}

export function anAction(key: string, over: Partial<PlanActionSnapshot> = {}): PlanActionSnapshot {
  return {
    key,
    kind: 'ONCE',
    title: `Action ${key}`,
    required: true,
    reach: 'NO',
    dueAfterDays: null,
    habit: null,
    questionnaire: null,
    doneAt: null,
    counts: [],
    ...over,
  };
}

export function aHabit(
  key: string,
  habit: NonNullable<PlanActionSnapshot['habit']>,
  over: Partial<PlanActionSnapshot> = {},
): PlanActionSnapshot {
  return anAction(key, { kind: 'HABIT', habit, ...over });
}

export function aTemplate(
  steps: StepDefinition[],
  over: Partial<TemplateContent> = {},
): TemplateContent {
  return { about: '', readiness: null, steps, ...over };
}

export function aStepDefinition(key: string, over: Partial<StepDefinition> = {}): StepDefinition {
  return {
    key,
    title: `Step ${key}`,
    purpose: '',
    guidance: '',
    outreach: false,
    opens: [],
    actions: [],
    ...over,
  };
}

export function anActionDefinition(
  key: string,
  over: Partial<ActionDefinition> = {},
): ActionDefinition {
  return {
    key,
    kind: 'ONCE',
    title: `Action ${key}`,
    guidance: '',
    required: true,
    reach: 'NO',
    dueAfterDays: null,
    habit: null,
    prompt: null,
    questionnaire: null,
    ...over,
  };
}
