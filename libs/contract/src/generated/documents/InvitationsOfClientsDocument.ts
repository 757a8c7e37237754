/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { InvitationsOfClientsQuery, InvitationsOfClientsQueryVariables } from '../types.js';

export const InvitationsOfClientsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationsOfClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}],
} as unknown as TypedDocumentNode<InvitationsOfClientsQuery, InvitationsOfClientsQueryVariables>;
