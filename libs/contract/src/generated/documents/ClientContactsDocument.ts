/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ClientContactsQuery, ClientContactsQueryVariables } from '../types.js';
import { ContactLogParts } from './ContactLogParts.js';

export const ClientContactsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactLogParts"}}]}}]}}, ContactLogParts],
} as unknown as TypedDocumentNode<ClientContactsQuery, ClientContactsQueryVariables>;
