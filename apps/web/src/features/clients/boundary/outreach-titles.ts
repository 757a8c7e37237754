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

/** What pauses outreach in the plan, besides the boundary: answers, archiving or a recall. */
export const pauseOfOutreach = ({ steps }: Plan): Lock | undefined =>
  steps.flatMap(({ locks }) => locks).find(({ kind }) => PAUSES.includes(kind));

type Lock = Plan['steps'][number]['locks'][number];

const PAUSES: readonly Lock['kind'][] = ['SAFETY_HOLD', 'ANSWERS', 'ARCHIVED', 'RECALLED'];

/** The queries to refetch after a boundary was recorded or a pause ended. */
export const boundaryQueries = ['CoachClient', 'CoachCaseload', 'CoachToday'];
