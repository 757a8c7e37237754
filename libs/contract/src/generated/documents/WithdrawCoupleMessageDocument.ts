/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { WithdrawCoupleMessageMutation, WithdrawCoupleMessageMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { CoupleMessageParts } from './CoupleMessageParts.js';
import { RefusalParts } from './RefusalParts.js';

export const WithdrawCoupleMessageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCoupleMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCoupleMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoupleMessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, CoupleMessageParts, RefusalParts],
} as unknown as TypedDocumentNode<WithdrawCoupleMessageMutation, WithdrawCoupleMessageMutationVariables>;
