/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RevokeInvitationMutation, RevokeInvitationMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { InvitationParts } from './InvitationParts.js';
import { RefusalParts } from './RefusalParts.js';

export const RevokeInvitationDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invitationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"invitationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invitationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, InvitationParts, RefusalParts],
} as unknown as TypedDocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
