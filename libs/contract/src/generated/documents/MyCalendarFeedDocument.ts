/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyCalendarFeedQuery, MyCalendarFeedQueryVariables } from '../types.js';

export const MyCalendarFeedDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}],
} as unknown as TypedDocumentNode<MyCalendarFeedQuery, MyCalendarFeedQueryVariables>;
