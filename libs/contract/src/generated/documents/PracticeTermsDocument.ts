/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticeTermsQuery, PracticeTermsQueryVariables } from '../types.js';
import { TermsTextParts } from './TermsTextParts.js';

export const PracticeTermsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermsTextParts"}}]}}]}}, TermsTextParts],
} as unknown as TypedDocumentNode<PracticeTermsQuery, PracticeTermsQueryVariables>;
