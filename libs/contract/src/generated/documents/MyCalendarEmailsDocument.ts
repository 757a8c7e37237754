/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyCalendarEmailsQuery, MyCalendarEmailsQueryVariables } from '../types.js';
import { CalendarEmailsParts } from './CalendarEmailsParts.js';

export const MyCalendarEmailsDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCalendarEmails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCalendarEmails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarEmailsParts"}}]}}]}}, CalendarEmailsParts],
} as unknown as TypedDocumentNode<MyCalendarEmailsQuery, MyCalendarEmailsQueryVariables>;
