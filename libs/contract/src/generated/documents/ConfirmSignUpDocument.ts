/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ConfirmSignUpMutation, ConfirmSignUpMutationVariables } from '../types.js';
import { MembershipParts } from './MembershipParts.js';
import { MeParts } from './MeParts.js';
import { LockParts } from './LockParts.js';
import { SignedInParts } from './SignedInParts.js';
import { RefusalParts } from './RefusalParts.js';

export const ConfirmSignUpDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, MembershipParts, MeParts, LockParts, SignedInParts, RefusalParts],
} as unknown as TypedDocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
