/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { UnreadMarkQuery, UnreadMarkQueryVariables } from '../types.js';

export const UnreadMarkDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadMark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}],
} as unknown as TypedDocumentNode<UnreadMarkQuery, UnreadMarkQueryVariables>;
