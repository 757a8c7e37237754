import type { SafetyPageQuery } from '@footing/contract';

export type SafetyData = SafetyPageQuery;
