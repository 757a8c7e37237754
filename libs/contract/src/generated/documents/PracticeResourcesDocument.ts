/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticeResourcesQuery, PracticeResourcesQueryVariables } from '../types.js';
import { HelplineParts } from './HelplineParts.js';
import { SafetyResourcesParts } from './SafetyResourcesParts.js';

export const PracticeResourcesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeResources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"safetyResources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyResourcesParts"}}]}}]}}, HelplineParts, SafetyResourcesParts],
} as unknown as TypedDocumentNode<PracticeResourcesQuery, PracticeResourcesQueryVariables>;
