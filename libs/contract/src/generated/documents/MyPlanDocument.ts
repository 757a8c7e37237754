/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyPlanQuery, MyPlanQueryVariables } from '../types.js';
import { LockParts } from './LockParts.js';
import { StoneParts } from './StoneParts.js';
import { ReflectionParts } from './ReflectionParts.js';
import { ResultParts } from './ResultParts.js';
import { WholeActionParts } from './WholeActionParts.js';
import { WholeStepParts } from './WholeStepParts.js';
import { WholePlanParts } from './WholePlanParts.js';

export const MyPlanDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePlanParts"}}]}}]}}, LockParts, StoneParts, ReflectionParts, ResultParts, WholeActionParts, WholeStepParts, WholePlanParts],
} as unknown as TypedDocumentNode<MyPlanQuery, MyPlanQueryVariables>;
