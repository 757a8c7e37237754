/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ResetPasswordMutation, ResetPasswordMutationVariables } from '../types.js';
import { MembershipParts } from './MembershipParts.js';
import { MeParts } from './MeParts.js';
import { LockParts } from './LockParts.js';
import { SignedInParts } from './SignedInParts.js';
import { RefusalParts } from './RefusalParts.js';

export const ResetPasswordDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, MembershipParts, MeParts, LockParts, SignedInParts, RefusalParts],
} as unknown as TypedDocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
