import type { ClientTodayQuery } from '@footing/contract';

export type Today = ClientTodayQuery['clientToday'];
export type TodayPlan = NonNullable<Today['plan']>;
export type TodayStep = NonNullable<TodayPlan['step']>;
export type TodayAction = TodayStep['actions'][number];
