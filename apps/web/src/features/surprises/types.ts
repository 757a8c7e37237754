import type { SurpriseToGiveQuery } from '@footing/contract';

export type Plan = NonNullable<SurpriseToGiveQuery['myPlan']>;
export type SurpriseAction = Plan['steps'][number]['actions'][number];
