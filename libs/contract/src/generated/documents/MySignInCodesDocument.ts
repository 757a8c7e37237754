/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MySignInCodesQuery, MySignInCodesQueryVariables } from '../types.js';

export const MySignInCodesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySignInCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onSince"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryLeft"}}]}}]}}],
} as unknown as TypedDocumentNode<MySignInCodesQuery, MySignInCodesQueryVariables>;
