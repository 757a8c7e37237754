/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticeMessagesQuery, PracticeMessagesQueryVariables } from '../types.js';

export const PracticeMessagesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messagesOn"}}]}}]}}],
} as unknown as TypedDocumentNode<PracticeMessagesQuery, PracticeMessagesQueryVariables>;
