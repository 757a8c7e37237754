/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FormPageQuery, FormPageQueryVariables } from '../types.js';
import { FormContentParts } from './FormContentParts.js';
import { LineageParts } from './LineageParts.js';
import { FormDraftParts } from './FormDraftParts.js';
import { FormVersionsParts } from './FormVersionsParts.js';

export const FormPageDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineageParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormDraftParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormVersionsParts"}}]}}]}}, FormContentParts, LineageParts, FormDraftParts, FormVersionsParts],
} as unknown as TypedDocumentNode<FormPageQuery, FormPageQueryVariables>;
