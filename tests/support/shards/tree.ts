import type { Tree } from './sql-parser.mjs';

/** The fields of a node. */
export type Fields = Record<string, Tree>;

export const isFields = (tree: Tree): tree is Fields =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** The fields of a node of this kind; null for any other. */
export function as(tree: Tree, kind: string): Fields | null {
  const inner = isFields(tree) ? tree[kind] : undefined;
  return isFields(inner) ? inner : null;
}

export const list = (tree: Tree): Tree[] => (Array.isArray(tree) ? tree : []);
export const textOf = (tree: Tree): string => (typeof tree === 'string' ? tree : '');

/** A name with dots as its parts: of a column, a function or an operator. `*` is a part. */
export const nameParts = (tree: Tree): string[] =>
  list(tree).map((part) => {
    const text = as(part, 'String');
    return text ? textOf(text['sval']) : '*';
  });

export const KINDS_OF_STATEMENTS = [
  'SelectStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
] as const;

/** The kind and the fields of a statement; null if the node is none. */
export function statementIn(tree: Tree): { kind: string; fields: Fields } | null {
  for (const kind of KINDS_OF_STATEMENTS) {
    const fields = as(tree, kind);
    if (fields) return { kind, fields };
  }
  return null;
}

/** Visits the nodes below, but no statement inside: `onStatement` receives those. */
export function walk(
  tree: Tree,
  visit: (kind: string, fields: Fields) => void,
  onStatement: (tree: Tree) => void,
): void {
  if (Array.isArray(tree)) {
    for (const item of tree) walk(item, visit, onStatement);
    return;
  }
  if (!isFields(tree)) return;
  if (statementIn(tree)) {
    onStatement(tree);
    return;
  }
  for (const [kind, inner] of Object.entries(tree)) {
    if (/^[A-Z]/.test(kind) && isFields(inner)) visit(kind, inner);
    walk(inner, visit, onStatement);
  }
}
