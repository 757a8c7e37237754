import { createSecretKey } from 'node:crypto';
import { createServer } from 'node:http';
import jwt from 'jsonwebtoken';
import pg from 'pg';

/**
 * The baseline of the benchmark: node:http, pg and one prepared statement per answer on a generic plan, whose JSON Postgres
 * builds. It checks the same tokens, remembers verified ones as the product does, and has nothing else: no row-level
 * security, no schema, no errors.
 */
const [, , databaseUrl, secret, port, poolSize, json] = process.argv as string[];
const statement = JSON.parse(json!) as { name: string; text: string };
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: Number(poolSize),
  options: '-c plan_cache_mode=force_generic_plan',
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

type Claims = Record<string, string>;
const verified = new Map<string, Claims>();

function claimsOf(token: string): Claims {
  const known = verified.get(token);
  if (known) return known;
  const claims = jwt.verify(token, key, { algorithms: ['HS256'] }) as Claims;
  verified.set(token, claims);
  return claims;
}

async function answer(authorization: string, body: string): Promise<string> {
  const claims = claimsOf(authorization.slice(7));
  const { query, variables } = JSON.parse(body) as Request;
  const values: unknown[] = [claims['pid'], claims['cid'] ?? claims['mid'], new Date()];
  if (variables.actionId) {
    values.push(variables.actionId, claims['mid'], query.includes('completeAction'));
  }
  const { rows } = await pool.query<{ json: string }>({ ...statement, values });
  return rows[0]!.json;
}

interface Request {
  query: string;
  variables: { actionId?: string };
}
