/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnswerSessionRequestMutation, AnswerSessionRequestMutationVariables } from '../types.js';
import { SessionPartnerParts } from './SessionPartnerParts.js';
import { CoachNoteParts } from './CoachNoteParts.js';
import { LockParts } from './LockParts.js';
import { CoachSessionParts } from './CoachSessionParts.js';
import { RefusalParts } from './RefusalParts.js';

export const AnswerSessionRequestDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSessionRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSessionRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"accept"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accept"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoachSessionParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, SessionPartnerParts, CoachNoteParts, LockParts, CoachSessionParts, RefusalParts],
} as unknown as TypedDocumentNode<AnswerSessionRequestMutation, AnswerSessionRequestMutationVariables>;
