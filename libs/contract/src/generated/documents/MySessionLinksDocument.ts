/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MySessionLinksQuery, MySessionLinksQueryVariables } from '../types.js';
import { SessionLinkChoiceParts } from './SessionLinkChoiceParts.js';

export const MySessionLinksDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessionLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySessionLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionLinkChoiceParts"}}]}}]}}, SessionLinkChoiceParts],
} as unknown as TypedDocumentNode<MySessionLinksQuery, MySessionLinksQueryVariables>;
