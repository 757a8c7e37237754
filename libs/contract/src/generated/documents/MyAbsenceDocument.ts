/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyAbsenceQuery, MyAbsenceQueryVariables } from '../types.js';
import { AbsenceParts } from './AbsenceParts.js';

export const MyAbsenceDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAbsence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceParts"}}]}}]}}, AbsenceParts],
} as unknown as TypedDocumentNode<MyAbsenceQuery, MyAbsenceQueryVariables>;
