/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticePageQuery, PracticePageQueryVariables } from '../types.js';
import { PracticeParts } from './PracticeParts.js';

export const PracticePageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeParts"}}]}}]}}, PracticeParts],
} as unknown as TypedDocumentNode<PracticePageQuery, PracticePageQueryVariables>;
