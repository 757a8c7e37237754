import { planStateOf } from '../storage/plan-row.mapper.js';
import { toPlanType } from '../core/plan.presenter.js';
import type { AcceptedEdit } from './plan-edit-storage.js';
import type { PlanEditPreviewType } from './plan-edit.type.js';

/** The days that follow from an edit. Parts are named by their keys, because new ones have no ids yet. */
export function toEditPreview({ before, after }: AcceptedEdit, now: Date): PlanEditPreviewType {
  const { steps } = after.snapshot;
  const byKey = (keys: string[]) => new Map(keys.map((key) => [key, key]));
  const named = {
    ...after,
    stepIds: byKey(steps.map(({ key }) => key)),
    actionIds: byKey(steps.flatMap(({ actions }) => actions.map(({ key }) => key))),
  };
  const plan = toPlanType(named, now);
  const [was, is] = [planStateOf(before, now), planStateOf(after, now)];
  const lapsed = is.steps.filter(
    ({ key, approval }) =>
      approval === 'LAPSED_CHANGED' &&
      was.steps.some((step) => step.key === key && step.approval === 'COUNTS'),
  );
  return {
    stones: plan.steps.map(({ stone }) => stone),
    actions: plan.steps.flatMap(({ actions }) =>
      actions.map(({ key, title, status, dueOn }) => ({ key, title, status, dueOn })),
    ),
    waits: plan.steps.flatMap(({ key, locks }) => {
      const ends = locks.flatMap(({ kind, until }) => (kind === 'WAIT' && until ? [until] : []));
      const until = ends.sort((one, other) => other.getTime() - one.getTime())[0];
      return until ? [{ step: key, until }] : [];
    }),
    lapsedApprovals: lapsed.map(({ key }) => key),
  };
}
