/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SetTakesRepliesMutation, SetTakesRepliesMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { PracticeParts } from './PracticeParts.js';
import { RefusalParts } from './RefusalParts.js';

export const SetTakesRepliesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTakesReplies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTakesReplies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"takes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, PracticeParts, RefusalParts],
} as unknown as TypedDocumentNode<SetTakesRepliesMutation, SetTakesRepliesMutationVariables>;
