/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyFollowUpsQuery, MyFollowUpsQueryVariables } from '../types.js';
import { FollowUpParts } from './FollowUpParts.js';

export const MyFollowUpsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFollowUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myFollowUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpParts"}}]}}]}}, FollowUpParts],
} as unknown as TypedDocumentNode<MyFollowUpsQuery, MyFollowUpsQueryVariables>;
