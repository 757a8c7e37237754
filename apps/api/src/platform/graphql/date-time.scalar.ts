import { isLocalDate } from '@footing/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const ISO =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An instant that exists. Postgres' and JavaScript's spellings leave as ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (value) =>
    typeof value === 'string' && value.endsWith('Z')
      ? value
      : new Date(value as Date).toISOString(),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): Date {
  const day = typeof value === 'string' ? ISO.exec(value)?.[1] : undefined;
  if (day && isLocalDate(day)) return new Date(value as string);
  throw new GraphQLError('is not a moment that exists: write it as 2026-03-01T10:00:00Z.');
}
