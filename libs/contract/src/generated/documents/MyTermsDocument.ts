/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyTermsQuery, MyTermsQueryVariables } from '../types.js';
import { TermsTextParts } from './TermsTextParts.js';
import { CurrentTermsParts } from './CurrentTermsParts.js';
import { AgreementSignatureParts } from './AgreementSignatureParts.js';
import { MyTermsParts } from './MyTermsParts.js';

export const MyTermsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTermsParts"}}]}}]}}, TermsTextParts, CurrentTermsParts, AgreementSignatureParts, MyTermsParts],
} as unknown as TypedDocumentNode<MyTermsQuery, MyTermsQueryVariables>;
