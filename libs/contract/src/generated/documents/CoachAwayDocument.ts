/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CoachAwayQuery, CoachAwayQueryVariables } from '../types.js';

export const CoachAwayDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoachAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coachAway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coachName"}},{"kind":"Field","name":{"kind":"Name","value":"backOn"}},{"kind":"Field","name":{"kind":"Name","value":"standInName"}}]}}]}}],
} as unknown as TypedDocumentNode<CoachAwayQuery, CoachAwayQueryVariables>;
