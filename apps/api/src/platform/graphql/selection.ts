import {
  Kind,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Record<string, FragmentDefinitionNode>;

/** Whether the request selects one of these fields of the result, directly or in a fragment. */
export function selectsAny(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  return fieldNodes.some(({ selectionSet }) => contains(selectionSet, names, fragments));
}

function contains(
  set: SelectionSetNode | undefined,
  names: readonly string[],
  fragments: Fragments,
): boolean {
  return !!set?.selections.some((node) => {
    if (node.kind === Kind.FIELD) return names.includes(node.name.value);
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return contains(inner?.selectionSet, names, fragments);
  });
}
