/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TakeBackSessionRequestMutation, TakeBackSessionRequestMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { MySessionParts } from './MySessionParts.js';
import { RefusalParts } from './RefusalParts.js';

export const TakeBackSessionRequestDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackSessionRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackSessionRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MySessionParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, MySessionParts, RefusalParts],
} as unknown as TypedDocumentNode<TakeBackSessionRequestMutation, TakeBackSessionRequestMutationVariables>;
