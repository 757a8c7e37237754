/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SessionTypesQuery, SessionTypesQueryVariables } from '../types.js';
import { SessionTypeParts } from './SessionTypeParts.js';

export const SessionTypesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTypeParts"}}]}}]}}, SessionTypeParts],
} as unknown as TypedDocumentNode<SessionTypesQuery, SessionTypesQueryVariables>;
