import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { words } from './graphql.words.js';

const MOST = 4;

/** Limits how often one field is selected under different aliases: the same list many times would be megabytes. */
export function maxOfOneField(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet }) {
      if (operation !== 'query') return;
      const counts = new Map<string, number>();
      for (const selection of selectionSet.selections) {
        if (selection.kind !== 'Field') continue;
        const name = selection.name.value;
        if (name.startsWith('__')) continue;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        if (count === MOST + 1) {
          context.reportError(
            new GraphQLError(words.tooManyOfOneField(name, MOST), { nodes: selection }),
          );
        }
      }
    },
  };
}
