import type { ApolloServerPlugin } from '@apollo/server';
import { visit, type ASTNode, type DocumentNode } from 'graphql';
import { isStorableText } from '@footing/kernel';
import { invalid } from '../errors/fault.js';
import { words } from './graphql.words.js';

/**
 * Refuses text that cannot be stored as it was typed, before anything runs: Postgres rejects NUL with its own error,
 * and would silently change a lone surrogate.
 */
export function storableText(): ApolloServerPlugin {
  const checked = new WeakSet<DocumentNode>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document }) {
          checkVariables(request.variables);
          // Parsed documents are cached, and their literals do not change.
          if (checked.has(document)) return;
          checkLiterals(document);
          checked.add(document);
        },
      };
    },
  };
}

export function checkVariables(value: unknown, path = 'variables'): void {
  if (typeof value === 'string') check(value, path.replace(/^variables\./, ''));
  else if (Array.isArray(value)) value.forEach((item, at) => checkVariables(item, `${path}.${at}`));
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) checkVariables(item, `${path}.${key}`);
  }
}

export function checkLiterals(document: DocumentNode): void {
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
    const fault = invalid(path, words.unstorable);
    // Thrown before execution, it would be reported as a failure of the server.
    fault.extensions['http'] = { status: 400 };
    throw fault;
  }
}
