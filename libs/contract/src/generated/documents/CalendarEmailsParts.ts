/* eslint-disable */
export const CalendarEmailsParts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarEmailsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarEmails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}};
