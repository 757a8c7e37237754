/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { OfferVersionMutation, OfferVersionMutationVariables } from '../types.js';
import { PlanChangeValueParts } from './PlanChangeValueParts.js';
import { PlanChangeParts } from './PlanChangeParts.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { PlanDatesParts } from './PlanDatesParts.js';
import { PlanOfferParts } from './PlanOfferParts.js';
import { RefusalParts } from './RefusalParts.js';

export const OfferVersionDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOffer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanOfferParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, PlanChangeValueParts, PlanChangeParts, LockParts, StoneParts, PlanDatesParts, PlanOfferParts, RefusalParts],
} as unknown as TypedDocumentNode<OfferVersionMutation, OfferVersionMutationVariables>;
