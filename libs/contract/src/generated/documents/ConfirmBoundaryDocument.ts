/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ConfirmBoundaryMutation, ConfirmBoundaryMutationVariables } from '../types.js';
import { OtherPersonsParts } from './OtherPersonsParts.js';
import { BoundaryChangeParts } from './BoundaryChangeParts.js';
import { BoundaryParts } from './BoundaryParts.js';
import { SafetyHoldParts } from './SafetyHoldParts.js';
import { SafetyEventParts } from './SafetyEventParts.js';
import { LockParts } from './LockParts.js';
import { CoachProfileParts } from './CoachProfileParts.js';
import { RefusalParts } from './RefusalParts.js';

export const ConfirmBoundaryDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmBoundary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmBoundaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmBoundary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachProfileParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, OtherPersonsParts, BoundaryChangeParts, BoundaryParts, SafetyHoldParts, SafetyEventParts, LockParts, CoachProfileParts, RefusalParts],
} as unknown as TypedDocumentNode<ConfirmBoundaryMutation, ConfirmBoundaryMutationVariables>;
