/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CouplePlanEditsQuery, CouplePlanEditsQueryVariables } from '../types.js';
import { PlanChangeValueParts } from './PlanChangeValueParts.js';
import { PlanChangeParts } from './PlanChangeParts.js';
import { CouplePlanEditParts } from './CouplePlanEditParts.js';

export const CouplePlanEditsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouplePlanEdits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coupleOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"couple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planEdits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CouplePlanEditParts"}}]}}]}}]}}]}}, PlanChangeValueParts, PlanChangeParts, CouplePlanEditParts],
} as unknown as TypedDocumentNode<CouplePlanEditsQuery, CouplePlanEditsQueryVariables>;
