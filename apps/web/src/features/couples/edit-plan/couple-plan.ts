import type { JointPlanPartsFragment } from '@footing/contract';
import {
  jointDefinitions,
  jointStepsOf,
  problemsOfJointEdit,
  type JointEdit,
  type PreviewedStep,
  type TemplateContent,
} from '@footing/plan-engine';
import { problemsFrom, problemsIn, type Problem, type RunningParts } from '../../templates';
import { words } from './edit-couple-plan.words';

type Found = Parameters<typeof problemsIn>[0];
type Refused = NonNullable<Parameters<typeof problemsFrom>[0]>;

/** The plan for two as the editor of templates edits it. */
export const contentOf = ({ steps }: JointPlanPartsFragment): TemplateContent => ({
  about: '',
  readiness: null,
  steps: jointDefinitions(
    steps.map(({ key, title, purpose, actions }) => ({
      ...{ key, title, purpose },
      actions: actions.map((action) => ({
        ...{ key: action.key, title: action.title, guidance: action.guidance, by: action.by },
        prompt: action.prompt ?? null,
      })),
    })),
  ),
});

export const editOf = (before: TemplateContent, after: TemplateContent): JointEdit => ({
  before: jointStepsOf(before.steps),
  after: jointStepsOf(after.steps),
});

/** The actions that at least one of the two has marked as done. */
export const markedIn = ({ steps }: JointPlanPartsFragment): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ actions }) =>
      actions.flatMap(({ key, doneBy }) => (doneBy.length > 0 ? [key] : [])),
    ),
  );

export const openIn = ({ steps }: JointPlanPartsFragment): ReadonlySet<string> =>
  new Set(steps.flatMap(({ key, open }) => (open ? [key] : [])));

export const runningParts = (plan: JointPlanPartsFragment): RunningParts => ({
  finishedSteps: new Set(),
  finishedActions: markedIn(plan),
  standings: new Map(plan.steps.map(({ key, open }) => [key, open ? 'lit' : 'ahead'])),
  actions: new Set(plan.steps.flatMap(({ actions }) => actions.map(({ key }) => key))),
  contactKnown: true,
});

/** No step opens by itself. */
export const daysUnknown = ({ steps }: TemplateContent): PreviewedStep[] =>
  steps.map(({ key }) => ({ step: key, opensOn: null, endsOn: null, why: null, provided: [] }));

export const problemsForTwo = (edit: JointEdit, marked: ReadonlySet<string>): Problem[] =>
  saidForTwo(problemsOfJointEdit(edit, marked), problemsIn);

export const refusedForTwo = (found: Refused): Problem[] => saidForTwo(found, problemsFrom);

/** What one of the two has finished is not said as of one client. */
const saidForTwo = <F extends Found | Refused>(
  found: F,
  said: (found: F) => Problem[],
): Problem[] =>
  said(found).map((problem, at) => {
    const { code } = found[at]!;
    if (code === 'DONE_CHANGED') return { ...problem, words: words.finished };
    if (code === 'DONE_REMOVED') return { ...problem, words: words.finishedRemoved };
    return problem;
  });
