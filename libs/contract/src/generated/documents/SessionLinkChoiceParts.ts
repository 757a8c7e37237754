/* eslint-disable */
export const SessionLinkChoiceParts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionLinkChoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionLinkChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}};
