/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyAvailabilityQuery, MyAvailabilityQueryVariables } from '../types.js';
import { AvailabilityParts } from './AvailabilityParts.js';

export const MyAvailabilityDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAvailability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myAvailability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AvailabilityParts"}}]}}]}}, AvailabilityParts],
} as unknown as TypedDocumentNode<MyAvailabilityQuery, MyAvailabilityQueryVariables>;
