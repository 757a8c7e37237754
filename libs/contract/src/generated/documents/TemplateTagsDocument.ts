/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TemplateTagsQuery, TemplateTagsQueryVariables } from '../types.js';

export const TemplateTagsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateTags"}}]}}],
} as unknown as TypedDocumentNode<TemplateTagsQuery, TemplateTagsQueryVariables>;
