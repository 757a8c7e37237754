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

/** Whether the request selects one of these fields anywhere below the field. */
export function selectsBelow(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  return fieldNodes.some(({ selectionSet }) => contains(selectionSet, names, fragments, true));
}

function contains(
  set: SelectionSetNode | undefined,
  names: readonly string[],
  fragments: Fragments,
  isDeep = false,
): boolean {
  return !!set?.selections.some((node) => {
    if (node.kind === Kind.FIELD) {
      if (names.includes(node.name.value)) return true;
      return isDeep && contains(node.selectionSet, names, fragments, true);
    }
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return contains(inner?.selectionSet, names, fragments, isDeep);
  });
}
