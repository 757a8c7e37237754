import type { CoachTodayPartsFragment } from '@footing/contract';

export type Today = CoachTodayPartsFragment;
