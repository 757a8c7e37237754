/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { UpdateMyProfileMutation, UpdateMyProfileMutationVariables } from '../types.js';
import { OtherPersonsParts } from './OtherPersonsParts.js';
import { LockParts } from './LockParts.js';
import { MyProfileParts } from './MyProfileParts.js';
import { RefusalParts } from './RefusalParts.js';

export const UpdateMyProfileDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyProfileParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, OtherPersonsParts, LockParts, MyProfileParts, RefusalParts],
} as unknown as TypedDocumentNode<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
