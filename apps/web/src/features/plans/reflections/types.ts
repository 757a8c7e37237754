import type { ReflectionToWriteQuery } from '@footing/contract';

export type Plan = NonNullable<ReflectionToWriteQuery['myPlan']>;
export type ReflectionAction = Plan['steps'][number]['actions'][number];
