/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { JournalReaderQuery, JournalReaderQueryVariables } from '../types.js';

export const JournalReaderDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JournalReader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}],
} as unknown as TypedDocumentNode<JournalReaderQuery, JournalReaderQueryVariables>;
