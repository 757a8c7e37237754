/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { UndoLettingGoMutation, UndoLettingGoMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { ReflectionParts } from './ReflectionParts.js';
import { ResultParts } from './ResultParts.js';
import { WholeActionParts } from './WholeActionParts.js';
import { WholeStepParts } from './WholeStepParts.js';
import { WholePlanParts } from './WholePlanParts.js';
import { RefusalParts } from './RefusalParts.js';

export const UndoLettingGoDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoLettingGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoLettingGo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePlanParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, StoneParts, ReflectionParts, ResultParts, WholeActionParts, WholeStepParts, WholePlanParts, RefusalParts],
} as unknown as TypedDocumentNode<UndoLettingGoMutation, UndoLettingGoMutationVariables>;
