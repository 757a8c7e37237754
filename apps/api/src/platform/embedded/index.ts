export { startEmbeddedPostgres } from './embedded-postgres.js';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.js';
export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export {
  assertSupportedServer,
  connectionProblem,
  UnsupportedServerError,
} from './connection-problem.js';
