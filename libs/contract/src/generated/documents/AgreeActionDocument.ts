/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AgreeActionMutation, AgreeActionMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { CoachNoteParts } from './CoachNoteParts.js';
import { RefusalParts } from './RefusalParts.js';

export const AgreeActionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachNoteParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, CoachNoteParts, RefusalParts],
} as unknown as TypedDocumentNode<AgreeActionMutation, AgreeActionMutationVariables>;
