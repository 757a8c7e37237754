/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticeAsksSignatureQuery, PracticeAsksSignatureQueryVariables } from '../types.js';

export const PracticeAsksSignatureDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeAsksSignature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asksSignature"}}]}}]}}],
} as unknown as TypedDocumentNode<PracticeAsksSignatureQuery, PracticeAsksSignatureQueryVariables>;
