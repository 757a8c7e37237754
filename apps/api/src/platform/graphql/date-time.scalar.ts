import { isLocalDate } from '@footing/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { words } from './graphql.words.js';

const ISO =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const DAY = '2026-03-01'.length;
const SECONDS = '2026-03-01T10:00:00'.length;
const MILLISECONDS = '2026-03-01T10:00:00.000'.length;
const UTC = '+00:00';

/** A valid instant. Postgres' and JavaScript's formats are serialized as ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize: written,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

// A caseload has hundreds of instants in Postgres' UTC format; parsing each into a Date would dominate the cost.
function written(value: unknown): string {
  if (typeof value === 'string' && value.endsWith('Z')) return value;
  if (typeof value === 'string' && value.endsWith(UTC) && value[DAY] === 'T') {
    const at = value.slice(0, -UTC.length);
    return at.length === SECONDS ? `${at}.000Z` : `${`${at}00`.slice(0, MILLISECONDS)}Z`;
  }
  return new Date(value as Date).toISOString();
}

function read(value: unknown): Date {
  const day = typeof value === 'string' ? ISO.exec(value)?.[1] : undefined;
  if (day && isLocalDate(day)) return new Date(value as string);
  throw new GraphQLError(words.dateTime);
}
