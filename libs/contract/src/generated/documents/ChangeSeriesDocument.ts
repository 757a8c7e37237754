/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ChangeSeriesMutation, ChangeSeriesMutationVariables } from '../types.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { SessionLineParts } from './SessionLineParts.js';
import { LockParts } from './LockParts.js';
import { SessionSeriesParts } from './SessionSeriesParts.js';
import { RefusalParts } from './RefusalParts.js';

export const ChangeSeriesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSeriesParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, SessionPartnerParts, SessionLineParts, LockParts, SessionSeriesParts, RefusalParts],
} as unknown as TypedDocumentNode<ChangeSeriesMutation, ChangeSeriesMutationVariables>;
