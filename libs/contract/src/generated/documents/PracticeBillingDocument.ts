/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PracticeBillingQuery, PracticeBillingQueryVariables } from '../types.js';
import { BillingSettingsParts } from './BillingSettingsParts.js';

export const PracticeBillingDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeBilling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillingSettingsParts"}}]}}]}}, BillingSettingsParts],
} as unknown as TypedDocumentNode<PracticeBillingQuery, PracticeBillingQueryVariables>;
