import type { CoachTodayQuery } from '@footing/contract';

export type Today = CoachTodayQuery['coachToday'];
