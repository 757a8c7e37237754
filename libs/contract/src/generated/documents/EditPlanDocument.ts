/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { EditPlanMutation, EditPlanMutationVariables } from '../types.js';
import { PlanReadinessParts } from './PlanReadinessParts.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { CoachStepParts } from './CoachStepParts.js';
import { CoachPlanParts } from './CoachPlanParts.js';
import { RefusalParts } from './RefusalParts.js';

export const EditPlanDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachPlanParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, PlanReadinessParts, LockParts, StoneParts, CoachStepParts, CoachPlanParts, RefusalParts],
} as unknown as TypedDocumentNode<EditPlanMutation, EditPlanMutationVariables>;
