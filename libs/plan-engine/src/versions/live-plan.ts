import { publishedReach } from '../outreach/outreach.js';
import type {
  ActionDefinition,
  PlanActionSnapshot,
  PlanSnapshot,
  PlanStepSnapshot,
  StepDefinition,
  TemplateContent,
} from '../types.js';

/** A plan with the texts that the other rules do not need. */
export interface LivePlan extends Omit<PlanSnapshot, 'steps'> {
  steps: LiveStep[];
}

/** A step of a plan with its texts. */
export interface LiveStep extends Omit<PlanStepSnapshot, 'actions'> {
  purpose: string;
  guidance: string;
  actions: LiveAction[];
}

/**
 * An action of a plan with its texts. `noReachReason`, `noReachBy`: set only if they come from a version; absent: those
 * that are stored stay.
 */
export interface LiveAction extends PlanActionSnapshot {
  guidance: string;
  prompt: string | null;
  noReachReason?: string | null | undefined;
  noReachBy?: string | null | undefined;
}

/** The steps of a version, or of a plan without what happened to it. */
export type PlanContent = Pick<TemplateContent, 'steps'>;

/** The content of the plan without what happened to it. */
export function contentOfPlan({ steps }: LivePlan): PlanContent {
  return {
    steps: steps.map(({ key, title, purpose, guidance, outreach, opens, actions }) => ({
      key,
      title,
      purpose,
      guidance,
      outreach,
      opens,
      actions: actions.map(definitionOf),
    })),
  };
}

/** The action without what happened to it. */
export function definitionOf({
  doneAt: _done,
  counts: _counts,
  ...action
}: LiveAction): ActionDefinition {
  return action;
}

/** A step of a version in which nothing has happened yet, without its actions. */
export function freshStep({
  key,
  title,
  purpose,
  guidance,
  outreach,
  opens,
}: StepDefinition): LiveStep {
  return {
    key,
    title,
    purpose,
    guidance,
    outreach,
    opens,
    approvedAt: null,
    calmAt: null,
    openedAt: null,
    changedAt: null,
    endedAt: null,
    skipped: false,
    actions: [],
  };
}

/** An action of a version that nobody has begun. */
export function freshAction(definition: ActionDefinition): LiveAction {
  return { ...definition, reach: publishedReach(definition), doneAt: null, counts: [] };
}
