/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { LiveCoupleMessagesSubscription, LiveCoupleMessagesSubscriptionVariables } from '../types.js';
import { CoupleMessageParts } from './CoupleMessageParts.js';
import { CoupleThreadParts } from './CoupleThreadParts.js';

export const LiveCoupleMessagesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveCoupleMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coupleMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoupleThreadParts"}}]}}]}}, CoupleMessageParts, CoupleThreadParts],
} as unknown as TypedDocumentNode<LiveCoupleMessagesSubscription, LiveCoupleMessagesSubscriptionVariables>;
