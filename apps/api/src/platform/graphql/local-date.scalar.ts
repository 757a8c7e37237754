import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLocalDate } from '@footing/kernel';
import { words } from './graphql.words.js';

/** A valid calendar day, YYYY-MM-DD. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: "A calendar day, YYYY-MM-DD, in the client's zone.",
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError(words.date);
}
