import type { TemplateProblem, TemplateProblemCode } from '../templates/template-problems.js';
import type { ActionDefinition, JointActionBy, StepDefinition } from '../types.js';
import { changesOfPlan, type PlanChange } from './plan-changes.js';
import { isUnchanged } from './plan-edit.js';
import { problemsOfEdit } from './problems-of-edit.js';

/** What two people do together. */
export interface JointAction {
  /** Unique in the plan, and stored with what each of them did. */
  key: string;
  title: string;
  /** Markdown, read by both. */
  guidance: string;
  by: JointActionBy;
  /** What each of the two is asked to write for themselves; null: nothing. The other one never sees whether they did. */
  prompt: string | null;
}

/** A step of a plan for two. The coach opens one after another; nothing opens by itself. */
export interface JointStep {
  key: string;
  title: string;
  purpose: string;
  actions: JointAction[];
}

/** All steps of a plan for two, before and after an edit. Steps and actions are recognized by their keys. */
export interface JointEdit {
  before: readonly JointStep[];
  after: readonly JointStep[];
}

/** The steps as those of a plan for one client, so that the edits and the editor of plans apply to them. */
export const jointDefinitions = (steps: readonly JointStep[]): StepDefinition[] =>
  steps.map(({ key, title, purpose, actions }) => ({
    ...{ key, title, purpose, guidance: '', outreach: false, opens: [] },
    actions: actions.map(definitionOf),
  }));

function definitionOf({ key, title, guidance, by, prompt }: JointAction): ActionDefinition {
  return {
    ...{ key, title, guidance, by, prompt, kind: prompt === null ? 'ONCE' : 'REFLECTION' },
    ...{ required: false, reach: 'NO', dueAfterDays: null, habit: null, questionnaire: null },
  };
}

/** The other way round. A blank question asks for nothing. */
export const jointStepsOf = (steps: readonly StepDefinition[]): JointStep[] =>
  steps.map(({ key, title, purpose, actions }) => ({
    ...{ key, title, purpose },
    actions: actions.map(({ prompt, by = 'BOTH', ...action }) => ({
      ...{ key: action.key, title: action.title, guidance: action.guidance, by },
      prompt: prompt?.trim() ? prompt : null,
    })),
  }));

/**
 * Joint work needs two open boundaries as a whole, so its actions do not say whether they reach out. Whether one asks for a
 * reflection can change: what was written about it is kept in any case.
 */
const NOT_FOR_TWO: readonly TemplateProblemCode[] = ['NO_REACH_REASON', 'KIND_CHANGED'];

/**
 * Everything wrong with an edit of a plan for two; empty if it can be saved. The rules are those of all plans. `marked`: the keys of
 * actions that at least one of the two marked as done. They stay as they are and in their step.
 */
export function problemsOfJointEdit(
  { before, after }: JointEdit,
  marked: ReadonlySet<string>,
): TemplateProblem[] {
  const was = jointDefinitions(before);
  const nothingYet = { approvedAt: null, calmAt: null, endedAt: null, skipped: false };
  const steps = was.map((step) => ({
    ...{ ...step, ...nothingYet },
    actions: step.actions.map((action) => ({
      ...{ ...action, reach: 'NO' as const, counts: [] },
      doneAt: marked.has(action.key) ? 0 : null,
    })),
  }));
  const edit = { before: was, after: jointDefinitions(after), version: { steps: was } };
  // The days of such a plan depend on the coach alone.
  const found = problemsOfEdit(edit, {
    plan: { steps, pauses: [] },
    today: '',
    openedOn: () => null,
  });
  return found.filter(({ code }) => !NOT_FOR_TWO.includes(code));
}

/** Whether the edit changes nothing. */
export const isUnchangedForTwo = ({ before, after }: JointEdit): boolean =>
  isUnchanged({ before: jointDefinitions(before), after: jointDefinitions(after) });

/** What an edit changes, for the coach. */
export const changesForTwo = ({ before, after }: JointEdit): PlanChange[] =>
  changesOfPlan({ before: jointDefinitions(before), after: jointDefinitions(after) });

/**
 * What both partners read about an edit: the changes in the steps that the coach has `opened`, as nobody sees the others yet. An
 * action that moves between an open and a closed step is added or removed for them.
 */
export function changesShownToBoth(
  { before, after }: JointEdit,
  opened: ReadonlySet<string>,
): PlanChange[] {
  const open = (steps: readonly JointStep[]) => steps.filter(({ key }) => opened.has(key));
  return changesForTwo({ before: open(before), after: open(after) });
}
