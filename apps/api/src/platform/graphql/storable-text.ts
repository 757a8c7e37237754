import type { ApolloServerPlugin } from '@apollo/server';
import { visit, type ASTNode, type DocumentNode } from 'graphql';
import { isStorableText } from '@footing/kernel';
import { invalid } from '../errors/fault.js';

/**
 * Text that cannot be kept as it was typed is refused by name before anything runs: Postgres refuses NUL
 * with an error of its own, and a lone surrogate would be changed silently.
 */
export function storableText(): ApolloServerPlugin {
  const checked = new WeakSet<DocumentNode>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document }) {
          checkVariables(request.variables);
          // Parsed documents are kept, and their literals do not change.
          if (checked.has(document)) return;
          checkLiterals(document);
          checked.add(document);
        },
      };
    },
  };
}

function checkVariables(value: unknown, path = 'variables'): void {
  if (typeof value === 'string') check(value, path.replace(/^variables\./, ''));
  else if (Array.isArray(value)) value.forEach((item, at) => checkVariables(item, `${path}.${at}`));
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) checkVariables(item, `${path}.${key}`);
  }
}

function checkLiterals(document: DocumentNode): void {
  visit(document, {
    StringValue({ value }, _key, parent, _path, ancestors) {
      const names = [...ancestors, parent].flatMap((node) =>
        node && 'kind' in node ? nameOf(node) : [],
      );
      check(value, names.join('.'));
    },
  });
}

/** Where a text can occur: an argument, an input field, or a variable with a default. */
function nameOf(node: ASTNode): string[] {
  if (node.kind === 'Argument' || node.kind === 'ObjectField') return [node.name.value];
  return node.kind === 'VariableDefinition' ? [node.variable.name.value] : [];
}

function check(text: string, path: string): void {
  if (!isStorableText(text)) {
    const fault = invalid(path, "contains a character that can't be saved. Remove it.");
    // Thrown before anything is executed, it would be taken for a failure of the server.
    fault.extensions['http'] = { status: 400 };
    throw fault;
  }
}
