import { DatabaseProblem } from '../database/database-problem.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const OLDEST_SUPPORTED = 15;

/** The message is one sentence for the person at the terminal. */
export class UnsupportedServerError extends Error {
  override readonly name = 'UnsupportedServerError';
}

/** @param versionNum the result of `show server_version_num`, such as 150004. */
export function assertSupportedServer(versionNum: number | string): void {
  const major = Math.floor(Number(versionNum) / 10_000);
  if (major >= OLDEST_SUPPORTED) return;
  throw new UnsupportedServerError(
    `The database is Postgres ${major} and Footing needs ${OLDEST_SUPPORTED} or later: upgrade it, or point DATABASE_URL at a newer one.`,
  );
}

/**
 * One sentence that says why the database at `url` cannot be reached and what to do, without the
 * password; null for an error that is not about the connection.
 */
export function connectionProblem(
  error: unknown,
  url: string,
  setting = 'DATABASE_URL',
): string | null {
  if (
    error instanceof EmbeddedPostgresError ||
    error instanceof UnsupportedServerError ||
    error instanceof DatabaseProblem
  ) {
    return error.message;
  }
  const { server, host, user, database } = partsOf(url);
  const file = certificateFile(error);
  if (file) {
    return `Cannot read the TLS file ${file} named in ${setting}: correct sslrootcert, sslcert or sslkey in it.`;
  }
  switch (kindOf(error)) {
    case 'BAD_URL':
      return `${setting} is not a valid Postgres URL: write it as postgres://user:password@host:5432/database, with special characters of the password percent-encoded.`;
    case 'REFUSED':
      return `Postgres is not responding at ${server}: start it, or correct ${setting}.`;
    case 'UNKNOWN_HOST':
      return `Unknown host ${host}: correct its name in ${setting}, or check the network.`;
    case 'UNREACHABLE':
      return `Postgres at ${server} did not respond in time: check the address in ${setting}, the network and the firewall.`;
    case 'CLOSED':
      return `${server} closed the connection: check that it is Postgres and accepts connections from this machine.`;
    case 'SIGN_IN':
      return `Postgres at ${server} rejects the user ${user}: correct the user and password in ${setting}, or allow this machine in pg_hba.conf.`;
    case 'NO_DATABASE':
      return `Postgres at ${server} has no database ${database}: create it, or correct its name in ${setting}.`;
    case 'FULL':
      return `Postgres at ${server} has no connections left: raise its max_connections, or lower POOL_SIZE.`;
    case 'NOT_READY':
      return `Postgres at ${server} is starting up or shutting down: try again in a moment.`;
    case 'ENCRYPTION':
      return `Could not open an encrypted connection to Postgres at ${server}: for a private certificate authority add sslmode=verify-full&sslrootcert=/path/to/ca.crt to ${setting}, or sslmode=no-verify to encrypt without verifying the server.`;
    case 'POOLER':
      return `${server} is a connection pooler that refuses settings that Footing needs: point ${setting} at Postgres itself, or at a pooler in session mode that passes startup options through.`;
    case null:
      return null;
  }
}

type Kind =
  | 'BAD_URL'
  | 'REFUSED'
  | 'UNKNOWN_HOST'
  | 'UNREACHABLE'
  | 'CLOSED'
  | 'SIGN_IN'
  | 'NO_DATABASE'
  | 'FULL'
  | 'NOT_READY'
  | 'ENCRYPTION'
  | 'POOLER';

const BY_CODE: Record<string, Kind> = {
  ERR_INVALID_URL: 'BAD_URL',
  ECONNREFUSED: 'REFUSED',
  ENOTFOUND: 'UNKNOWN_HOST',
  EAI_AGAIN: 'UNKNOWN_HOST',
  ETIMEDOUT: 'UNREACHABLE',
  EHOSTUNREACH: 'UNREACHABLE',
  ENETUNREACH: 'UNREACHABLE',
  ECONNRESET: 'CLOSED',
  EPIPE: 'CLOSED',
  '28P01': 'SIGN_IN',
  '28000': 'SIGN_IN',
  '3D000': 'NO_DATABASE',
  '53300': 'FULL',
  '57P01': 'NOT_READY',
  '57P02': 'NOT_READY',
  '57P03': 'NOT_READY',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ENCRYPTION',
  SELF_SIGNED_CERT_IN_CHAIN: 'ENCRYPTION',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ENCRYPTION',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'ENCRYPTION',
  CERT_HAS_EXPIRED: 'ENCRYPTION',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ENCRYPTION',
};

/** Errors that pg throws without a code. */
const BY_MESSAGE: [RegExp, Kind][] = [
  [/timeout/i, 'UNREACHABLE'],
  [/terminated unexpectedly/i, 'CLOSED'],
  [/SASL|client password/i, 'SIGN_IN'],
  [/SSL/, 'ENCRYPTION'],
  [/URI malformed/i, 'BAD_URL'],
];

function kindOf(error: unknown): Kind | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, syscall, message = '', driverError, cause } = error as Partial<ReportedError>;
  if (code === 'ENOENT' && syscall === 'connect') return 'REFUSED';
  if (code === '28000' && message.includes('no encryption')) return 'ENCRYPTION';
  if (/unsupported startup parameter/.test(message)) return 'POOLER';
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1];
  return (code === undefined ? byMessage : BY_CODE[code]) ?? kindOf(driverError ?? cause);
}

/** pg reads the files that a URL names when it parses the URL. */
function certificateFile(error: unknown): string | null {
  const { code, syscall, path, cause } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (syscall === 'open' && path && ['ENOENT', 'EACCES', 'EISDIR'].includes(code ?? ''))
    return path;
  return cause ? certificateFile(cause) : null;
}

/** The properties of errors of Node, pg and TypeORM; TypeORM's contains pg's. */
interface ReportedError extends Error {
  code: string;
  syscall: string;
  driverError: unknown;
}

function partsOf(url: string): { server: string; host: string; user: string; database: string } {
  if (!URL.canParse(url)) return { server: '', host: '', user: '', database: '' };
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  const host = hostname || (searchParams.get('host') ?? 'localhost');
  const user = decode(username) || 'the user';
  return {
    host,
    server: host.startsWith('/') ? host : `${host}:${port || 5432}`,
    user,
    database: decode(pathname.slice(1)) || user,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
