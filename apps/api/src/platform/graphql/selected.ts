import type {
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  InlineFragmentNode,
  SelectionSetNode,
} from 'graphql';

/** Whether nothing is asked of a mutation's result, when it is no refusal, but these fields. */
export function asksOnlyFor(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  fields: readonly string[],
): boolean {
  const known = new Set(['__typename', ...fields]);
  const within = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      switch (selection.kind) {
        case 'Field':
          return known.has(selection.name.value);
        case 'InlineFragment':
          return isWithin(selection);
        case 'FragmentSpread':
          return isWithin(fragments[selection.name.value]!);
      }
    });
  const isWithin = ({ typeCondition, selectionSet }: InlineFragmentNode | FragmentDefinitionNode) =>
    typeCondition?.name.value === 'Refusal' || within(selectionSet);
  return fieldNodes.every(({ selectionSet }) => selectionSet === undefined || within(selectionSet));
}
