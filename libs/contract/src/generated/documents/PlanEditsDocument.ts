/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanEditsQuery, PlanEditsQueryVariables } from '../types.js';
import { PlanChangeValueParts } from './PlanChangeValueParts.js';
import { PlanChangeParts } from './PlanChangeParts.js';
import { PlanEditParts } from './PlanEditParts.js';

export const PlanEditsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanEdits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planEdits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEditParts"}}]}}]}}, PlanChangeValueParts, PlanChangeParts, PlanEditParts],
} as unknown as TypedDocumentNode<PlanEditsQuery, PlanEditsQueryVariables>;
