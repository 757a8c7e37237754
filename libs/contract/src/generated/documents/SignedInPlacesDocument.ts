/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SignedInPlacesQuery, SignedInPlacesQueryVariables } from '../types.js';

export const SignedInPlacesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedInPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedInPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}],
} as unknown as TypedDocumentNode<SignedInPlacesQuery, SignedInPlacesQueryVariables>;
