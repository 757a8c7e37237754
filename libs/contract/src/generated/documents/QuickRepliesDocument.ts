/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { QuickRepliesQuery, QuickRepliesQueryVariables } from '../types.js';

export const QuickRepliesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuickReplies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quickReplies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}],
} as unknown as TypedDocumentNode<QuickRepliesQuery, QuickRepliesQueryVariables>;
