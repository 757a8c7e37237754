/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { LeaveCoupleMutation, LeaveCoupleMutationVariables } from '../types.js';
import { CoupleNoteParts } from './CoupleNoteParts.js';
import { JointSessionParts } from './JointSessionParts.js';
import { JointPlanParts } from './JointPlanParts.js';
import { JointReflectionParts } from './JointReflectionParts.js';
import { PlanChangeValueParts } from './PlanChangeValueParts.js';
import { PlanChangeParts } from './PlanChangeParts.js';
import { CouplePlanEditParts } from './CouplePlanEditParts.js';
import { EarlierCoupleParts } from './EarlierCoupleParts.js';
import { LockParts } from './LockParts.js';
import { OwnCoupleParts } from './OwnCoupleParts.js';
import { RefusalParts } from './RefusalParts.js';

export const LeaveCoupleDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveCouple"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveCouple"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnCouple"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCoupleParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, CoupleNoteParts, JointSessionParts, JointPlanParts, JointReflectionParts, PlanChangeValueParts, PlanChangeParts, CouplePlanEditParts, EarlierCoupleParts, LockParts, OwnCoupleParts, RefusalParts],
} as unknown as TypedDocumentNode<LeaveCoupleMutation, LeaveCoupleMutationVariables>;
