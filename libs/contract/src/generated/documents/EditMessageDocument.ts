/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EditMessageMutation, EditMessageMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { MessageParts } from './MessageParts.js';
import { RefusalParts } from './RefusalParts.js';

export const EditMessageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, MessageParts, RefusalParts],
} as unknown as TypedDocumentNode<EditMessageMutation, EditMessageMutationVariables>;
