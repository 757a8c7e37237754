/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { LiveUnreadSubscription, LiveUnreadSubscriptionVariables } from '../types.js';

export const LiveUnreadDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveUnread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}],
} as unknown as TypedDocumentNode<LiveUnreadSubscription, LiveUnreadSubscriptionVariables>;
