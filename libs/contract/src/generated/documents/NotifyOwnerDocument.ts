/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { NotifyOwnerMutation, NotifyOwnerMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { FollowUpParts } from './FollowUpParts.js';
import { RefusalParts } from './RefusalParts.js';

export const NotifyOwnerDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"followUpId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"followUpId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"followUpId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, FollowUpParts, RefusalParts],
} as unknown as TypedDocumentNode<NotifyOwnerMutation, NotifyOwnerMutationVariables>;
