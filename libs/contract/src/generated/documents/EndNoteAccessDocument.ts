/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EndNoteAccessMutation, EndNoteAccessMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { NoteAccessParts } from './NoteAccessParts.js';
import { RefusalParts } from './RefusalParts.js';

export const EndNoteAccessDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndNoteAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endNoteAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteAccessParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, NoteAccessParts, RefusalParts],
} as unknown as TypedDocumentNode<EndNoteAccessMutation, EndNoteAccessMutationVariables>;
