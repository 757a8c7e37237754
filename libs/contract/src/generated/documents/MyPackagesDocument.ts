/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyPackagesQuery, MyPackagesQueryVariables } from '../types.js';
import { PackageParts } from './PackageParts.js';

export const MyPackagesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPackages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPackages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingNeedsPackage"}},{"kind":"Field","name":{"kind":"Name","value":"changeHours"}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackageParts"}}]}}]}}]}}, PackageParts],
} as unknown as TypedDocumentNode<MyPackagesQuery, MyPackagesQueryVariables>;
