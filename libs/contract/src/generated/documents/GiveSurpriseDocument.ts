/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GiveSurpriseMutation, GiveSurpriseMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { PlanMarks } from './PlanMarks.js';
import { RefusalParts } from './RefusalParts.js';

export const GiveSurpriseDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveSurprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveSurpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveSurprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMarks"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, StoneParts, PlanMarks, RefusalParts],
} as unknown as TypedDocumentNode<GiveSurpriseMutation, GiveSurpriseMutationVariables>;
