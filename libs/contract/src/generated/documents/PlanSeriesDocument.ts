/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanSeriesMutation, PlanSeriesMutationVariables } from '../types.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { SessionLineParts } from './SessionLineParts.js';
import { LockParts } from './LockParts.js';
import { SessionSeriesParts } from './SessionSeriesParts.js';
import { RefusalParts } from './RefusalParts.js';

export const PlanSeriesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSeriesParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, SessionPartnerParts, SessionLineParts, LockParts, SessionSeriesParts, RefusalParts],
} as unknown as TypedDocumentNode<PlanSeriesMutation, PlanSeriesMutationVariables>;
