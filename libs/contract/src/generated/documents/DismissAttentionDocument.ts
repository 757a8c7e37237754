/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DismissAttentionMutation, DismissAttentionMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { AttentionMarkParts } from './AttentionMarkParts.js';
import { RefusalParts } from './RefusalParts.js';

export const DismissAttentionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissAttention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissAttentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissAttention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionMarkParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, AttentionMarkParts, RefusalParts],
} as unknown as TypedDocumentNode<DismissAttentionMutation, DismissAttentionMutationVariables>;
