/* eslint-disable */
export const SafetyHoldParts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafetyHoldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafetyHold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}};
