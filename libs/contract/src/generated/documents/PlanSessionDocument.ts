/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanSessionMutation, PlanSessionMutationVariables } from '../types.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { CoachNoteParts } from './CoachNoteParts.js';
import { LockParts } from './LockParts.js';
import { CoachSessionParts } from './CoachSessionParts.js';
import { RefusalParts } from './RefusalParts.js';

export const PlanSessionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachSessionParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, SessionPartnerParts, CoachNoteParts, LockParts, CoachSessionParts, RefusalParts],
} as unknown as TypedDocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
