/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FindTemplatesQuery, FindTemplatesQueryVariables } from '../types.js';

export const FindTemplatesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fromLibrary"}}]}}]}}],
} as unknown as TypedDocumentNode<FindTemplatesQuery, FindTemplatesQueryVariables>;
