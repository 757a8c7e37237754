/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ClientCheckInsQuery, ClientCheckInsQueryVariables } from '../types.js';
import { CheckInSpanParts } from './CheckInSpanParts.js';
import { CheckInsParts } from './CheckInsParts.js';

export const ClientCheckInsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientCheckIns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckInsParts"}},{"kind":"Field","name":{"kind":"Name","value":"urgeDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"urge"}}]}}]}}]}}, CheckInSpanParts, CheckInsParts],
} as unknown as TypedDocumentNode<ClientCheckInsQuery, ClientCheckInsQueryVariables>;
