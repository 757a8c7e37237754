/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanMoveQuery, PlanMoveQueryVariables } from '../types.js';
import { PlanChangeValueParts } from './PlanChangeValueParts.js';
import { PlanChangeParts } from './PlanChangeParts.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { PlanDatesParts } from './PlanDatesParts.js';
import { PlanMoveParts } from './PlanMoveParts.js';
import { RefusalParts } from './RefusalParts.js';

export const PlanMoveDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMoveParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, PlanChangeValueParts, PlanChangeParts, LockParts, StoneParts, PlanDatesParts, PlanMoveParts, RefusalParts],
} as unknown as TypedDocumentNode<PlanMoveQuery, PlanMoveQueryVariables>;
