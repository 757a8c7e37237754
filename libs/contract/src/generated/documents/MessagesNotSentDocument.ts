/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessagesNotSentQuery, MessagesNotSentQueryVariables } from '../types.js';
import { PlannedMessageParts } from './PlannedMessageParts.js';

export const MessagesNotSentDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesNotSent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedMessageParts"}}]}}]}}, PlannedMessageParts],
} as unknown as TypedDocumentNode<MessagesNotSentQuery, MessagesNotSentQueryVariables>;
