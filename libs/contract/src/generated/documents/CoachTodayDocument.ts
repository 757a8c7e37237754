/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CoachTodayQuery, CoachTodayQueryVariables } from '../types.js';
import { LastPlanParts } from './LastPlanParts.js';
import { AttentionItemParts } from './AttentionItemParts.js';
import { CaseloadParts } from './CaseloadParts.js';

export const CoachTodayDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoachToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coachToday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attentionAfter"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"clientTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"noteStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseloadParts"}}]}}]}}]}}, LastPlanParts, AttentionItemParts, CaseloadParts],
} as unknown as TypedDocumentNode<CoachTodayQuery, CoachTodayQueryVariables>;
