import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '@footing/api/testing';
import { freePort } from '../../apps/api/free-port.mjs';
import type { Actor } from './actors.js';

export const program = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

/** The built server in a separate process. */
export class BuiltServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** `databaseUrl`: of the database's owner. */
  static async start(config: Config, databaseUrl: string): Promise<BuiltServer> {
    if (!existsSync(program)) throw new Error('Build first: npm run build.');
    const port = await freePort();
    const child = spawn(process.execPath, [program], {
      env: { ...environment(config), DATABASE_URL: databaseUrl, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ status }) => status === 200,
        () => false,
      );
      if (ready) return new BuiltServer(child, port);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Calls the API as this person, or as nobody, and fails on errors. */
  async ask(person: Actor | null, query: string, variables: object): Promise<any> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person && { authorization: `Bearer ${person.token()}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The exit code; null if a signal ended the process. */
  async kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    this.child.kill(signal);
    return ended;
  }
}

function environment(config: Config): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    POOL_SIZE: '4',
    MASTER_KEY: config.masterKey.toString('base64'),
  };
}
