/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyHardMomentsQuery, MyHardMomentsQueryVariables } from '../types.js';
import { HardMomentsParts } from './HardMomentsParts.js';

export const MyHardMomentsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyHardMoments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hardMoments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HardMomentsParts"}}]}}]}}, HardMomentsParts],
} as unknown as TypedDocumentNode<MyHardMomentsQuery, MyHardMomentsQueryVariables>;
