/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyConsentsQuery, MyConsentsQueryVariables } from '../types.js';
import { ConsentParts } from './ConsentParts.js';

export const MyConsentsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentParts"}}]}}]}}, ConsentParts],
} as unknown as TypedDocumentNode<MyConsentsQuery, MyConsentsQueryVariables>;
