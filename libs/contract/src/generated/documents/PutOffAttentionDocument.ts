/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PutOffAttentionMutation, PutOffAttentionMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { AttentionMarkParts } from './AttentionMarkParts.js';
import { RefusalParts } from './RefusalParts.js';

export const PutOffAttentionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOffAttention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutOffAttentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putOffAttention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionMarkParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, AttentionMarkParts, RefusalParts],
} as unknown as TypedDocumentNode<PutOffAttentionMutation, PutOffAttentionMutationVariables>;
