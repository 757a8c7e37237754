/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ConfirmOtherPersonMutation, ConfirmOtherPersonMutationVariables } from '../types.js';
import { BoundaryChangeParts } from './BoundaryChangeParts.js';
import { LockParts } from './LockParts.js';
import { BoundaryParts } from './BoundaryParts.js';
import { OtherPersonsParts } from './OtherPersonsParts.js';
import { RefusalParts } from './RefusalParts.js';

export const ConfirmOtherPersonDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOtherPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOtherPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"otherAlias"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoundaryParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OtherPersonsParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, BoundaryChangeParts, LockParts, BoundaryParts, OtherPersonsParts, RefusalParts],
} as unknown as TypedDocumentNode<ConfirmOtherPersonMutation, ConfirmOtherPersonMutationVariables>;
