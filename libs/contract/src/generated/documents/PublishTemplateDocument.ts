/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PublishTemplateMutation, PublishTemplateMutationVariables } from '../types.js';
import { TemplateContentParts } from './TemplateContentParts.js';
import { TemplateVersionParts } from './TemplateVersionParts.js';
import { LockParts } from './LockParts.js';
import { TemplateDraftParts } from './TemplateDraftParts.js';
import { TemplateVersionsParts } from './TemplateVersionsParts.js';
import { RefusalParts } from './RefusalParts.js';

export const PublishTemplateDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"templateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"templateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"templateId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateDraftParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionsParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, TemplateContentParts, TemplateVersionParts, LockParts, TemplateDraftParts, TemplateVersionsParts, RefusalParts],
} as unknown as TypedDocumentNode<PublishTemplateMutation, PublishTemplateMutationVariables>;
