/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SetSafetyResourcesMutation, SetSafetyResourcesMutationVariables } from '../types.js';
import { HelplineParts } from './HelplineParts.js';
import { LockParts } from './LockParts.js';
import { SafetyResourcesParts } from './SafetyResourcesParts.js';
import { RefusalParts } from './RefusalParts.js';

export const SetSafetyResourcesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSafetyResources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSafetyResourcesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSafetyResources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafetyResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyResourcesParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, HelplineParts, LockParts, SafetyResourcesParts, RefusalParts],
} as unknown as TypedDocumentNode<SetSafetyResourcesMutation, SetSafetyResourcesMutationVariables>;
