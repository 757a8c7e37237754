import { createSecretKey } from 'node:crypto';
import { createServer } from 'node:http';
import jwt from 'jsonwebtoken';
import pg from 'pg';

/**
 * The baseline of the benchmark: node:http, pg and one prepared statement per answer, whose JSON Postgres builds. It
 * checks the same token and has nothing else: no row-level security, no schema, no errors.
 */
interface Scenario {
  statement: { name: string; text: string };
  /** The values of the statement, from the token's claims and the request's variables. */
  values: 'client' | 'coach' | 'today' | 'action';
}

const [, , databaseUrl, secret, port, poolSize, json] = process.argv as string[];
const { statement, values } = JSON.parse(json!) as Scenario;
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: Number(poolSize),
  // It is idle while the other server is measured.
  idleTimeoutMillis: 0,
});
const key = createSecretKey(Buffer.from(secret!, 'base64'));

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.headers.authorization ?? '', Buffer.concat(chunks).toString())
      .then((body) => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      })
      .catch((error: Error) => {
        response.writeHead(500);
        response.end(error.message);
      });
  });
}).listen(Number(port), '127.0.0.1');

async function answer(authorization: string, body: string): Promise<string> {
  const claims = jwt.verify(authorization.slice(7), key, { algorithms: ['HS256'] }) as Record<
    string,
    string
  >;
  const { variables } = JSON.parse(body) as { variables: Record<string, string> };
  const at = new Date();
  const parameters = {
    client: () => [claims['pid'], claims['cid'], at],
    today: () => [claims['pid'], claims['mid'], at],
    coach: () => [
      claims['pid'],
      claims['mid'],
      at,
      claims['role'] === 'OWNER',
      null,
      null,
      null,
      51,
    ],
    action: () => [claims['pid'], claims['cid'], at, variables['actionId'], claims['mid']],
  }[values]();
  const { rows } = await pool.query<{ json: string }>({ ...statement, values: parameters });
  return rows[0]!.json;
}
