/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TemplatesPageQuery, TemplatesPageQueryVariables } from '../types.js';
import { TemplateSummaryParts } from './TemplateSummaryParts.js';

export const TemplatesPageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateSummaryParts"}}]}}]}}, TemplateSummaryParts],
} as unknown as TypedDocumentNode<TemplatesPageQuery, TemplatesPageQueryVariables>;
