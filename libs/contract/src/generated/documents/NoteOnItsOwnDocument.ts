/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { NoteOnItsOwnQuery, NoteOnItsOwnQueryVariables } from '../types.js';
import { CoachNoteParts } from './CoachNoteParts.js';

export const NoteOnItsOwnDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteOnItsOwn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachNoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"sessionAt"}},{"kind":"Field","name":{"kind":"Name","value":"canOpenSession"}}]}}]}}, CoachNoteParts],
} as unknown as TypedDocumentNode<NoteOnItsOwnQuery, NoteOnItsOwnQueryVariables>;
