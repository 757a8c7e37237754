/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { UnshareBreatherMutation, UnshareBreatherMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { BreatherParts } from './BreatherParts.js';
import { RefusalParts } from './RefusalParts.js';

export const UnshareBreatherDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnshareBreather"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unshareBreather"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breather"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreatherParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, BreatherParts, RefusalParts],
} as unknown as TypedDocumentNode<UnshareBreatherMutation, UnshareBreatherMutationVariables>;
