import type { AssignPageQuery } from '@footing/contract';

export type AssignedClient = AssignPageQuery['client']['profile'];
export type ClientReadiness = AssignPageQuery['client']['readiness'];
