/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EditPlannedMessageMutation, EditPlannedMessageMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { PlannedMessageParts } from './PlannedMessageParts.js';
import { RefusalParts } from './RefusalParts.js';

export const EditPlannedMessageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPlannedMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPlannedMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPlannedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedMessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, PlannedMessageParts, RefusalParts],
} as unknown as TypedDocumentNode<EditPlannedMessageMutation, EditPlannedMessageMutationVariables>;
