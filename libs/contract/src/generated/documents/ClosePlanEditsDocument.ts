/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ClosePlanEditsMutation, ClosePlanEditsMutationVariables } from '../types.js';

export const ClosePlanEditsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePlanEdits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePlanEditsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePlanEdits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}],
} as unknown as TypedDocumentNode<ClosePlanEditsMutation, ClosePlanEditsMutationVariables>;
