/* eslint-disable */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MyRemindersQuery, MyRemindersQueryVariables } from '../types.js';
import { RemindersParts } from './RemindersParts.js';

export const MyRemindersDocument = {
  kind: 'Document',
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RemindersParts"}}]}}]}}, RemindersParts],
} as unknown as TypedDocumentNode<MyRemindersQuery, MyRemindersQueryVariables>;
