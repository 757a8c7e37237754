/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SignAgreementMutation, SignAgreementMutationVariables } from '../types.js';
import { TermsTextParts } from './TermsTextParts.js';
import { CurrentTermsParts } from './CurrentTermsParts.js';
import { AgreementSignatureParts } from './AgreementSignatureParts.js';
import { LockParts } from './LockParts.js';
import { MyTermsParts } from './MyTermsParts.js';
import { RefusalParts } from './RefusalParts.js';

export const SignAgreementDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTermsParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}, TermsTextParts, CurrentTermsParts, AgreementSignatureParts, LockParts, MyTermsParts, RefusalParts],
} as unknown as TypedDocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
