/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyBookingPageQuery, MyBookingPageQueryVariables } from '../types.js';

export const MyBookingPageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBookingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myBookingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}],
} as unknown as TypedDocumentNode<MyBookingPageQuery, MyBookingPageQueryVariables>;
