/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { BookableTypesQuery, BookableTypesQueryVariables } from '../types.js';

export const BookableTypesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookableTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"placeKind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}],
} as unknown as TypedDocumentNode<BookableTypesQuery, BookableTypesQueryVariables>;
