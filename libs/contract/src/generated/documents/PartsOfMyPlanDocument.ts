/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PartsOfMyPlanQuery, PartsOfMyPlanQueryVariables } from '../types.js';

export const PartsOfMyPlanDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartsOfMyPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}],
} as unknown as TypedDocumentNode<PartsOfMyPlanQuery, PartsOfMyPlanQueryVariables>;
