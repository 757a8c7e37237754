/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyStaffProfileQuery, MyStaffProfileQueryVariables } from '../types.js';
import { StaffProfileParts } from './StaffProfileParts.js';

export const MyStaffProfileDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStaffProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myStaffProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffProfileParts"}}]}}]}}, StaffProfileParts],
} as unknown as TypedDocumentNode<MyStaffProfileQuery, MyStaffProfileQueryVariables>;
