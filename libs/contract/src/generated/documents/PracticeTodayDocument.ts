/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticeTodayQuery, PracticeTodayQueryVariables } from '../types.js';
import { AttentionItemParts } from './AttentionItemParts.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { LastPlanParts } from './LastPlanParts.js';
import { CaseloadParts } from './CaseloadParts.js';
import { CoachTodayParts } from './CoachTodayParts.js';

export const PracticeTodayDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeToday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coachId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceToday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"coachId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coachId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachTodayParts"}}]}}]}}, AttentionItemParts, SessionPartnerParts, LastPlanParts, CaseloadParts, CoachTodayParts],
} as unknown as TypedDocumentNode<PracticeTodayQuery, PracticeTodayQueryVariables>;
