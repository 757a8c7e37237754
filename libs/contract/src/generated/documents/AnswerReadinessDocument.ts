/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnswerReadinessMutation, AnswerReadinessMutationVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { ResultParts } from './ResultParts.js';
import { RefusalParts } from './RefusalParts.js';

export const AnswerReadinessDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerReadinessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerReadiness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionnaireResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, LockParts, ResultParts, RefusalParts],
} as unknown as TypedDocumentNode<AnswerReadinessMutation, AnswerReadinessMutationVariables>;
