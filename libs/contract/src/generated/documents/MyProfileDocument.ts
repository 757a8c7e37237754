/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyProfileQuery, MyProfileQueryVariables } from '../types.js';
import { OtherPersonsParts } from './OtherPersonsParts.js';
import { BoundaryChangeParts } from './BoundaryChangeParts.js';
import { MyProfileParts } from './MyProfileParts.js';
import { BoundaryParts } from './BoundaryParts.js';

export const MyProfileDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyProfileParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoundaryParts"}}]}}]}}, OtherPersonsParts, BoundaryChangeParts, MyProfileParts, BoundaryParts],
} as unknown as TypedDocumentNode<MyProfileQuery, MyProfileQueryVariables>;
