/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanJointSeriesMutation, PlanJointSeriesMutationVariables } from '../types.js';
import { CoupleNoteParts } from './CoupleNoteParts.js';
import { JointSessionParts } from './JointSessionParts.js';
import { JointPlanParts } from './JointPlanParts.js';
import { LockParts } from './LockParts.js';
import { CoupleParts } from './CoupleParts.js';
import { RefusalParts } from './RefusalParts.js';

export const PlanJointSeriesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanJointSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanJointSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planJointSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Couple"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoupleParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, CoupleNoteParts, JointSessionParts, JointPlanParts, LockParts, CoupleParts, RefusalParts],
} as unknown as TypedDocumentNode<PlanJointSeriesMutation, PlanJointSeriesMutationVariables>;
