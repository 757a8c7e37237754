/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CoachTodayQuery, CoachTodayQueryVariables } from '../types.js';
import { AttentionItemParts } from './AttentionItemParts.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { LastPlanParts } from './LastPlanParts.js';
import { CaseloadParts } from './CaseloadParts.js';
import { CoachTodayParts } from './CoachTodayParts.js';

export const CoachTodayDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoachToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coachToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachTodayParts"}}]}}]}}, AttentionItemParts, SessionPartnerParts, LastPlanParts, CaseloadParts, CoachTodayParts],
} as unknown as TypedDocumentNode<CoachTodayQuery, CoachTodayQueryVariables>;
