import { reachesOut } from '@footing/plan-engine';
import type { Plan } from '../types';

/** Unfinished outreach in the plan: whole steps, and single actions of other steps. */
export function outreachTitles({ steps }: Plan): string[] {
  return steps
    .filter(({ status }) => status === 'LOCKED' || status === 'OPEN')
    .flatMap(({ title, outreach, actions }) =>
      outreach
        ? [title]
        : actions
            .filter((action) => reachesOut(action) && action.status !== 'DONE')
            .map((action) => action.title),
    );
}

/** The queries to refetch after a boundary was recorded or a pause ended. */
export const boundaryQueries = ['CoachClient', 'CoachCaseload', 'CoachToday'];
