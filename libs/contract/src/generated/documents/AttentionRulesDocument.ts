/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AttentionRulesQuery, AttentionRulesQueryVariables } from '../types.js';
import { RuleNumberParts } from './RuleNumberParts.js';
import { AttentionRulesParts } from './AttentionRulesParts.js';

export const AttentionRulesDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionRulesParts"}}]}}]}}, RuleNumberParts, AttentionRulesParts],
} as unknown as TypedDocumentNode<AttentionRulesQuery, AttentionRulesQueryVariables>;
