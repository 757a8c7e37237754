/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SetAttentionRulesMutation, SetAttentionRulesMutationVariables } from '../types.js';
import { RuleNumberParts } from './RuleNumberParts.js';
import { LockParts } from './LockParts.js';
import { AttentionRulesParts } from './AttentionRulesParts.js';
import { RefusalParts } from './RefusalParts.js';

export const SetAttentionRulesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAttentionRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAttentionRulesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAttentionRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionRulesParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, RuleNumberParts, LockParts, AttentionRulesParts, RefusalParts],
} as unknown as TypedDocumentNode<SetAttentionRulesMutation, SetAttentionRulesMutationVariables>;
