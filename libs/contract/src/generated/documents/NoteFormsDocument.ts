/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { NoteFormsQuery, NoteFormsQueryVariables } from '../types.js';
import { NoteFormParts } from './NoteFormParts.js';

export const NoteFormsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteFormParts"}}]}}]}}, NoteFormParts],
} as unknown as TypedDocumentNode<NoteFormsQuery, NoteFormsQueryVariables>;
