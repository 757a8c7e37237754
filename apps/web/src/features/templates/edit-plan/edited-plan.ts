import type { PlanContentQuery, PlanEditPreviewQuery } from '@footing/contract';
import type { CountedFrom, PlanEdit, StepDefinition, TemplateContent } from '@footing/plan-engine';
import { problemsOfEdit, type StepSoFar } from '@footing/plan-engine';
import { addDays } from '@footing/kernel';
import { localDateOf } from '../../../shared/words';
import { standingOf } from '../../../shared/path/stones';
import type { RunningParts } from '../editor/editor-context';
import { contentFrom } from '../content/content';
import { problemsIn, type Problem } from '../content/problems';

export type PlanNow = PlanContentQuery['plan'];
export type Preview = Extract<
  PlanEditPreviewQuery['planEditPreview'],
  { __typename: 'PlanEditPreview' }
>;

export const contentOf = (steps: PlanContentQuery['planContent']['steps']): TemplateContent =>
  contentFrom({ __typename: 'TemplateContent', about: '', readiness: null, steps, files: null });

/** When steps opened and ended so far, by their keys. */
export function soFar(plan: PlanNow, zone: string): ReadonlyMap<string, StepSoFar> {
  return new Map(
    plan.steps.flatMap(({ key, status, opensAt, endedAt }) => {
      if (status === 'LOCKED') return [];
      const endedOn = endedAt ? localDateOf(endedAt, zone) : null;
      const opensOn = opensAt ? localDateOf(opensAt, zone) : (endedOn ?? plan.today);
      return [[key, { opensOn, endedOn }] as const];
    }),
  );
}

/**
 * From when waits after the last contact and after the boundary count, as the dates of closed steps tell. The page is not
 * told the contacts themselves, which the client may keep private.
 */
export function countedFrom({ steps }: Pick<PlanNow, 'steps'>, zone: string): CountedFrom {
  const from: CountedFrom = {};
  for (const { anchor, until, days } of steps.flatMap(({ locks }) => locks)) {
    if (anchor !== 'LAST_CONTACT' && anchor !== 'BOUNDARY_SET') continue;
    if (!until || typeof days !== 'number') continue;
    const day = addDays(localDateOf(until, zone), -days);
    const known = from[anchor];
    if (known === undefined || day > known) from[anchor] = day;
  }
  return from;
}

/** What has happened fixes. */
export function runningParts(
  { steps, today }: PlanNow,
  { dueFrom }: Pick<PlanContentQuery['planContent'], 'dueFrom'>,
  counted: CountedFrom,
): RunningParts {
  const actions = steps.flatMap((step) => step.actions);
  const days = new Map(dueFrom.map(({ step, day }) => [step, day]));
  const isIn = (step: string, action: string) =>
    steps.some(({ key, actions: own }) => key === step && own.some((one) => one.key === action));
  return {
    // What is added to an open step, or moved there, is due from today.
    dueFrom: (step, action) => {
      const day = days.get(step) ?? null;
      return day !== null && !isIn(step, action) ? today : day;
    },
    finishedSteps: new Set(steps.filter(({ endedAt }) => endedAt).map(({ key }) => key)),
    standings: new Map(steps.map((step) => [step.key, standingOf(step)])),
    finishedActions: new Set(actions.filter(({ doneAt }) => doneAt).map(({ key }) => key)),
    actions: new Set(actions.map(({ key }) => key)),
    contactKnown: counted.LAST_CONTACT !== undefined,
  };
}

/** What is wrong with the edit, as far as the browser can tell; the server knows the rest. */
export function problemsOfEdited(
  before: StepDefinition[],
  after: StepDefinition[],
  templateSteps: StepDefinition[],
  { plan, zone, names }: { plan: PlanNow; zone: string; names: readonly string[] },
): Problem[] {
  const edit: PlanEdit = { before, after, version: { steps: templateSteps }, names };
  const at = (text: string | null | undefined) => (text ? Date.parse(text) : null);
  const opened = soFar(plan, zone);
  const found = problemsOfEdit(edit, {
    plan: {
      // Pauses and counts are known to the server alone.
      pauses: [],
      steps: before.map((step) => {
        const state = plan.steps.find(({ key }) => key === step.key);
        return {
          ...step,
          ...{ approvedAt: null, calmAt: null, skipped: state?.status === 'SKIPPED' },
          endedAt: at(state?.endedAt),
          actions: step.actions.map((action) => ({
            ...action,
            reach: action.reach ?? 'NO',
            doneAt: at(state?.actions.find(({ key }) => key === action.key)?.doneAt),
            counts: [],
          })),
        };
      }),
    },
    today: plan.today,
    openedOn: (key) => {
      const step = opened.get(key);
      return step && step.endedOn === null ? step.opensOn : null;
    },
  });
  return problemsIn(found.filter(({ code }) => code !== 'DUE_IN_PAST'));
}
