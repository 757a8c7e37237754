/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CoupleOfClientQuery, CoupleOfClientQueryVariables } from '../types.js';
import { CoupleNoteParts } from './CoupleNoteParts.js';
import { JointSessionParts } from './JointSessionParts.js';
import { JointPlanParts } from './JointPlanParts.js';
import { CoupleParts } from './CoupleParts.js';

export const CoupleOfClientDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoupleOfClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coupleOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"proposalBarriers"}},{"kind":"Field","name":{"kind":"Name","value":"couple"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoupleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoupleNoteParts"}}]}}]}}]}}, CoupleNoteParts, JointSessionParts, JointPlanParts, CoupleParts],
} as unknown as TypedDocumentNode<CoupleOfClientQuery, CoupleOfClientQueryVariables>;
