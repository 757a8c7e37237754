/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { LiveMessagesSubscription, LiveMessagesSubscriptionVariables } from '../types.js';
import { MessageParts } from './MessageParts.js';
import { ThreadParts } from './ThreadParts.js';

export const LiveMessagesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"}}]}}]}}, MessageParts, ThreadParts],
} as unknown as TypedDocumentNode<LiveMessagesSubscription, LiveMessagesSubscriptionVariables>;
