/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CreateFormMutation, CreateFormMutationVariables } from '../types.js';
import { FormContentParts } from './FormContentParts.js';
import { LockParts } from './LockParts.js';
import { FormDraftParts } from './FormDraftParts.js';
import { FormVersionsParts } from './FormVersionsParts.js';
import { RefusalParts } from './RefusalParts.js';

export const CreateFormDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormDraftParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormVersionsParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, FormContentParts, LockParts, FormDraftParts, FormVersionsParts, RefusalParts],
} as unknown as TypedDocumentNode<CreateFormMutation, CreateFormMutationVariables>;
