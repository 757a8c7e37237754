/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RemoveMemberMutation, RemoveMemberMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { PracticeParts } from './PracticeParts.js';
import { RefusalParts } from './RefusalParts.js';

export const RemoveMemberDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, PracticeParts, RefusalParts],
} as unknown as TypedDocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
