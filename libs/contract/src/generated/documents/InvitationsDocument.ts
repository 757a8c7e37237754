/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { InvitationsQuery, InvitationsQueryVariables } from '../types.js';
import { InvitationParts } from './InvitationParts.js';

export const InvitationsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}, InvitationParts],
} as unknown as TypedDocumentNode<InvitationsQuery, InvitationsQueryVariables>;
