/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyCoupleQuery, MyCoupleQueryVariables } from '../types.js';
import { CoupleNoteParts } from './CoupleNoteParts.js';
import { JointSessionParts } from './JointSessionParts.js';
import { JointPlanParts } from './JointPlanParts.js';
import { JointReflectionParts } from './JointReflectionParts.js';
import { PlanChangeValueParts } from './PlanChangeValueParts.js';
import { PlanChangeParts } from './PlanChangeParts.js';
import { CouplePlanEditParts } from './CouplePlanEditParts.js';
import { EarlierCoupleParts } from './EarlierCoupleParts.js';
import { OwnCoupleParts } from './OwnCoupleParts.js';

export const MyCoupleDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCouple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCouple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCoupleParts"}}]}}]}}, CoupleNoteParts, JointSessionParts, JointPlanParts, JointReflectionParts, PlanChangeValueParts, PlanChangeParts, CouplePlanEditParts, EarlierCoupleParts, OwnCoupleParts],
} as unknown as TypedDocumentNode<MyCoupleQuery, MyCoupleQueryVariables>;
