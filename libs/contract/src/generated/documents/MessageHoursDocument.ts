/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageHoursQuery, MessageHoursQueryVariables } from '../types.js';

export const MessageHoursDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}],
} as unknown as TypedDocumentNode<MessageHoursQuery, MessageHoursQueryVariables>;
