/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CoachClientQuery, CoachClientQueryVariables } from '../types.js';
import { OtherPersonsParts } from './OtherPersonsParts.js';
import { BoundaryChangeParts } from './BoundaryChangeParts.js';
import { BoundaryParts } from './BoundaryParts.js';
import { SafetyHoldParts } from './SafetyHoldParts.js';
import { SafetyEventParts } from './SafetyEventParts.js';
import { AgreementSignatureParts } from './AgreementSignatureParts.js';
import { PlanReadinessParts } from './PlanReadinessParts.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { CoachStepParts } from './CoachStepParts.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { CoachNoteParts } from './CoachNoteParts.js';
import { CoachProfileParts } from './CoachProfileParts.js';
import { AcceptedTermsParts } from './AcceptedTermsParts.js';
import { CoachPlanParts } from './CoachPlanParts.js';
import { ClientReadinessParts } from './ClientReadinessParts.js';
import { CoachSessionParts } from './CoachSessionParts.js';

export const CoachClientDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoachClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachProfileParts"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcceptedTermsParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachPlanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientReadinessParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachSessionParts"}}]}}]}}]}}, OtherPersonsParts, BoundaryChangeParts, BoundaryParts, SafetyHoldParts, SafetyEventParts, AgreementSignatureParts, PlanReadinessParts, LockParts, StoneParts, CoachStepParts, SessionPartnerParts, CoachNoteParts, CoachProfileParts, AcceptedTermsParts, CoachPlanParts, ClientReadinessParts, CoachSessionParts],
} as unknown as TypedDocumentNode<CoachClientQuery, CoachClientQueryVariables>;
