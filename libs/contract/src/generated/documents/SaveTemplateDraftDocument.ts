/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SaveTemplateDraftMutation, SaveTemplateDraftMutationVariables } from '../types.js';
import { TemplateContentParts } from './TemplateContentParts.js';
import { LockParts } from './LockParts.js';
import { TemplateDraftParts } from './TemplateDraftParts.js';
import { RefusalParts } from './RefusalParts.js';

export const SaveTemplateDraftDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTemplateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateDraftParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, TemplateContentParts, LockParts, TemplateDraftParts, RefusalParts],
} as unknown as TypedDocumentNode<SaveTemplateDraftMutation, SaveTemplateDraftMutationVariables>;
