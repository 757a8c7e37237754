/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TemplatePageQuery, TemplatePageQueryVariables } from '../types.js';
import { TemplateContentParts } from './TemplateContentParts.js';
import { TemplateVersionParts } from './TemplateVersionParts.js';
import { LineageParts } from './LineageParts.js';
import { TemplateDraftParts } from './TemplateDraftParts.js';
import { TemplateVersionsParts } from './TemplateVersionsParts.js';

export const TemplatePageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"fromLibrary"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineageParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateDraftParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionsParts"}}]}}]}}, TemplateContentParts, TemplateVersionParts, LineageParts, TemplateDraftParts, TemplateVersionsParts],
} as unknown as TypedDocumentNode<TemplatePageQuery, TemplatePageQueryVariables>;
