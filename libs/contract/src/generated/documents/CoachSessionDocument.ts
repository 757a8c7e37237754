/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CoachSessionQuery, CoachSessionQueryVariables } from '../types.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { CoachNoteParts } from './CoachNoteParts.js';
import { CoachSessionParts } from './CoachSessionParts.js';

export const CoachSessionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoachSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachSessionParts"}}]}}]}}, SessionPartnerParts, CoachNoteParts, CoachSessionParts],
} as unknown as TypedDocumentNode<CoachSessionQuery, CoachSessionQueryVariables>;
