import type { ClientAnswersQuery, CoachClientQuery } from '@footing/contract';

export type ClientData = CoachClientQuery['client'];

export type Plan = NonNullable<ClientData['plan']>;
export type Step = Plan['steps'][number];

export type Result = ClientAnswersQuery['client']['results'][number];
export type SharedResult = Result & { answers: NonNullable<Result['answers']> };
