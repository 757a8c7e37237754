/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { NoteAccessQuery, NoteAccessQueryVariables } from '../types.js';
import { NoteAccessParts } from './NoteAccessParts.js';

export const NoteAccessDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteAccessParts"}}]}}]}}, NoteAccessParts],
} as unknown as TypedDocumentNode<NoteAccessQuery, NoteAccessQueryVariables>;
