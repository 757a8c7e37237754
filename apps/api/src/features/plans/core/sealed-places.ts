/** Written once, with the ending. */
export function endingNotePlace(planId: string) {
  return { table: 'plans', id: planId, version: 1 };
}

/** Apart from the reason for a shorter wait, which is sealed in the same row. */
export const skipReasonPlace = (stepId: string) => ({
  table: 'plan_steps.skip_reason',
  id: stepId,
  version: 1,
});

/** The latest reason replaces the earlier ones. */
export const waitReasonPlace = (stepId: string) => ({
  table: 'plan_steps',
  id: stepId,
  version: 1,
});
