/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PartnerBeforeApprovalQuery, PartnerBeforeApprovalQueryVariables } from '../types.js';
import { BoundaryChangeParts } from './BoundaryChangeParts.js';
import { BoundaryParts } from './BoundaryParts.js';

export const PartnerBeforeApprovalDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerBeforeApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"safetyHold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoundaryParts"}}]}}]}}]}}, BoundaryChangeParts, BoundaryParts],
} as unknown as TypedDocumentNode<PartnerBeforeApprovalQuery, PartnerBeforeApprovalQueryVariables>;
