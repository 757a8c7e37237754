/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FurtherAttentionQuery, FurtherAttentionQueryVariables } from '../types.js';
import { AttentionItemParts } from './AttentionItemParts.js';

export const FurtherAttentionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FurtherAttention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"furtherAttention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionItemParts"}}]}}]}}]}}, AttentionItemParts],
} as unknown as TypedDocumentNode<FurtherAttentionQuery, FurtherAttentionQueryVariables>;
